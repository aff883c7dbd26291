"""The outside world of a lab: RADIUS servers, LACs, remote CPEs and hosts, all simulated."""
