"""Archives on Apache Spark 4: the data source `statusform`, and the forms in files that Spark itself has read.

Needs the extra `[spark]`.
"""

from statusparse.spark.source import StatusFormSource, status_forms

__all__ = ["StatusFormSource", "status_forms"]
