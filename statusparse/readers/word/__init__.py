"""The parts of Word documents: the package, what is unwrapped before the walk, and the walk over what is left."""
