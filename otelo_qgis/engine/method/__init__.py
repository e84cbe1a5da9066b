"""The four volets of the method, as pure functions of frames and arrays."""
