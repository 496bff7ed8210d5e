"""The use cases, in terms of the domain and the ports alone."""
