"""Between QGIS and frames: sources, sinks, files."""
