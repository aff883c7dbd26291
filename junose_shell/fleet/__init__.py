"""Many routers with their ports in one event loop: for ``serve --inventory`` and for tests.

``spec.py`` says what a host is, ``inventory.py`` reads files of hosts, ``host.py`` runs one host,
``lists.py`` writes the hosts as lists for Ansible and Nornir.
"""
