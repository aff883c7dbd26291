"""Seventy-five commands that a person types at a router with a call: at least 65 are answered.

Those that remain are no commands of the router, or of parts that are not emulated.
"""

from functools import cache

from test_situations import SCRIPT, WORLD

from junose_shell import Router

COMMANDS = """
show aaa statistics|show aaa timeout|show aaa authentication ppp default|show aaa tunnel-parameters
show aaa tunnel-group|show aaa model|show aaa duplicate-address-check|show aaa name-servers
show aaa local database|test aaa ppp site1 sitepass|show subscribers|show subscribers summary
show ppp interface|show ppp interface summary|show ppp interface full|show ppp peer|show interfaces
show ip interface brief|show ip route 10.20.1.5|show ip route summary|show ip static
show ip forwarding-table slot 2|show ip statistics|show ip traffic|show ip profile
show profile name dial|show log configuration|show log data nv|show log data severity debug
show l2tp destination lockout|show l2tp destination profile
show l2tp received-disconnect-cause-summary|show l2tp tunnel state up
show l2tp tunnel virtual-router default|show l2tp session state up|show l2tp switch-profile
show radius authentication servers|show radius authentication statistics
show radius statistics delta|show radius update-source-addr|show radius attributes-included
show radius attributes-ignored|show terminate-code l2tp|show terminate-code ppp
show configuration category tunneling l2tp|show configuration virtual-router default
show configuration interface loopback 0|show virtual-router|show ip vrf|show users detail|show snmp
show processes cpu|show resource|show utilization|show tunnel-server|show license l2tp-session
baseline l2tp|baseline radius|baseline ppp interface|baseline aaa|l2tp shutdown session 1/lacA/1
l2tp shutdown tunnel 1/lacA|l2tp drain tunnel virtual-router default ip 172.20.0.1 lacA
l2tp unlock destination ip 172.20.0.1|logout subscribers username site1|logout subscribers all
traceroute 172.20.0.1|ping 172.20.0.1|clear ip route *|clear ip access-routes|log severity debug
show dial-out|show l2tp dial-out session delta|show l2tp dial-out summary
show l2tp dial-out target summary
"""
TYPED = COMMANDS.strip().replace("\n", "|").split("|")
UNKNOWN = {"invalid_input", "not_emulated", "incomplete", "ambiguous"}


@cache
def answers():
    """Return command -> "" or the code of its refusal, each with a live call of its own."""
    found = {}
    for line in TYPED:
        router = Router.from_script(SCRIPT, world=WORLD)
        router.send("10.20.1.5")
        router.advance(5)
        result = router.session().run(line)
        found[line] = "" if result else result.rejected.code
    return found


def test_at_least_65_of_75_commands_are_answered():
    assert len(TYPED) == 75
    answered = [line for line, code in answers().items() if code not in UNKNOWN]
    assert len(answered) >= 65, sorted(set(TYPED) - set(answered))
