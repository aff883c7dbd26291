"""Messages to octets and back, without I/O. Decoders raise nothing but ``DecodeError``."""
