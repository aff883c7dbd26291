"""The SNMP agent of the router: what it shows, who may see it, and who may change it."""
