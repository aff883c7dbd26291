"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class PoliciesIpClassifierList(Command):  # grammars/policy/policies.yaml:94
    """``ip classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-ip-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesIpClassifierList(Removal):  # grammars/policy/policies.yaml:94
    """``no ip classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-ip-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesIpv6ClassifierList(Command):  # grammars/policy/policies.yaml:99
    """``ipv6 classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-ipv6-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesIpv6ClassifierList(Removal):  # grammars/policy/policies.yaml:99
    """``no ipv6 classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-ipv6-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesVlanClassifierList(Command):  # grammars/policy/policies.yaml:103
    """``vlan classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-vlan-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesVlanClassifierList(Removal):  # grammars/policy/policies.yaml:103
    """``no vlan classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-vlan-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesAtmClassifierList(Command):  # grammars/policy/policies.yaml:107
    """``atm classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-atm-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesAtmClassifierList(Removal):  # grammars/policy/policies.yaml:107
    """``no atm classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-atm-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesFrameRelayClassifierList(Command):  # grammars/policy/policies.yaml:111
    """``frame-relay classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-frame-relay-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesFrameRelayClassifierList(Removal):  # grammars/policy/policies.yaml:111
    """``no frame-relay classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-frame-relay-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesGreTunnelClassifierList(Command):  # grammars/policy/policies.yaml:115
    """``gre-tunnel classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-gre-tunnel-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesGreTunnelClassifierList(Removal):  # grammars/policy/policies.yaml:115
    """``no gre-tunnel classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-gre-tunnel-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesL2tpClassifierList(Command):  # grammars/policy/policies.yaml:119
    """``l2tp classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-l2tp-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesL2tpClassifierList(Removal):  # grammars/policy/policies.yaml:119
    """``no l2tp classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-l2tp-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesMplsClassifierList(Command):  # grammars/policy/policies.yaml:123
    """``mpls classifier-list classifierName classifierRule`` [recalled]."""

    ENTRY = "policies-mpls-classifier-list"
    classifier_name: str
    classifier_rule: str


class NoPoliciesMplsClassifierList(Removal):  # grammars/policy/policies.yaml:123
    """``no mpls classifier-list classifierName [ classifierRule ]``, or ``default`` for ``no``."""

    ENTRY = "policies-mpls-classifier-list"
    classifier_name: str
    classifier_rule: str | None = None
    default: bool = False


class PoliciesIpPolicyList(Command):  # grammars/policy/policies.yaml:127
    """``ip policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-ip-policy-list"
    policy_name: str


class NoPoliciesIpPolicyList(Removal):  # grammars/policy/policies.yaml:127
    """``no ip policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-ip-policy-list"
    policy_name: str
    default: bool = False


class PoliciesIpv6PolicyList(Command):  # grammars/policy/policies.yaml:133
    """``ipv6 policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-ipv6-policy-list"
    policy_name: str


class NoPoliciesIpv6PolicyList(Removal):  # grammars/policy/policies.yaml:133
    """``no ipv6 policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-ipv6-policy-list"
    policy_name: str
    default: bool = False


class PoliciesVlanPolicyList(Command):  # grammars/policy/policies.yaml:139
    """``vlan policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-vlan-policy-list"
    policy_name: str


class NoPoliciesVlanPolicyList(Removal):  # grammars/policy/policies.yaml:139
    """``no vlan policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-vlan-policy-list"
    policy_name: str
    default: bool = False


class PoliciesAtmPolicyList(Command):  # grammars/policy/policies.yaml:145
    """``atm policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-atm-policy-list"
    policy_name: str


class NoPoliciesAtmPolicyList(Removal):  # grammars/policy/policies.yaml:145
    """``no atm policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-atm-policy-list"
    policy_name: str
    default: bool = False


class PoliciesFrameRelayPolicyList(Command):  # grammars/policy/policies.yaml:151
    """``frame-relay policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-frame-relay-policy-list"
    policy_name: str


class NoPoliciesFrameRelayPolicyList(Removal):  # grammars/policy/policies.yaml:151
    """``no frame-relay policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-frame-relay-policy-list"
    policy_name: str
    default: bool = False


class PoliciesGreTunnelPolicyList(Command):  # grammars/policy/policies.yaml:157
    """``gre-tunnel policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-gre-tunnel-policy-list"
    policy_name: str


class NoPoliciesGreTunnelPolicyList(Removal):  # grammars/policy/policies.yaml:157
    """``no gre-tunnel policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-gre-tunnel-policy-list"
    policy_name: str
    default: bool = False


class PoliciesL2tpPolicyList(Command):  # grammars/policy/policies.yaml:163
    """``l2tp policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-l2tp-policy-list"
    policy_name: str


class NoPoliciesL2tpPolicyList(Removal):  # grammars/policy/policies.yaml:163
    """``no l2tp policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-l2tp-policy-list"
    policy_name: str
    default: bool = False


class PoliciesMplsPolicyList(Command):  # grammars/policy/policies.yaml:169
    """``mpls policy-list policyName`` [seen PM100]."""

    ENTRY = "policies-mpls-policy-list"
    policy_name: str


class NoPoliciesMplsPolicyList(Removal):  # grammars/policy/policies.yaml:169
    """``no mpls policy-list policyName``, or ``default`` for ``no``."""

    ENTRY = "policies-mpls-policy-list"
    policy_name: str
    default: bool = False


class ClassifierGroup(Command):  # grammars/policy/policies.yaml:175
    """``classifier-group classifierName [ precedence groupPrecedence | parent-group parentName | external parent-group externalParent [ parameter parameterName ] ]*`` [seen PM100]."""

    ENTRY = "classifier-group"
    classifier_name: str
    group_precedence: int | None = None
    parent_name: str | None = None
    external_parent: str | None = None
    parameter_name: str | None = None


class NoClassifierGroup(Removal):  # grammars/policy/policies.yaml:175
    """``no classifier-group classifierName [ precedence groupPrecedence | parent-group parentName | external parent-group externalParent [ parameter parameterName ] ]*``, or ``default`` for ``no``."""

    ENTRY = "classifier-group"
    classifier_name: str
    group_precedence: int | None = None
    parent_name: str | None = None
    external_parent: str | None = None
    parameter_name: str | None = None
    default: bool = False


class PolicyParentGroup(Command):  # grammars/policy/policies.yaml:183
    """``parent-group parentName`` [seen PM100]."""

    ENTRY = "policy-parent-group"
    parent_name: str


class NoPolicyParentGroup(Removal):  # grammars/policy/policies.yaml:183
    """``no parent-group parentName``, or ``default`` for ``no``."""

    ENTRY = "policy-parent-group"
    parent_name: str
    default: bool = False


class ClassifierGroupForward(Command):  # grammars/policy/policies.yaml:190
    """``forward`` [recalled]."""

    ENTRY = "classifier-group-forward"
    enabled: bool = True


class NoClassifierGroupForward(Removal):  # grammars/policy/policies.yaml:190
    """``no forward``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-forward"
    default: bool = False


class ClassifierGroupForwardNextHop(Command):  # grammars/policy/policies.yaml:194
    """``forward next-hop nextHopAddress [ order nextOrder ] [ ignore-default-route ]`` [recalled]."""

    ENTRY = "classifier-group-forward-next-hop"
    next_hop_address: Ipv4
    next_order: int | None = None
    ignore_default_route: bool = False


class NoClassifierGroupForwardNextHop(Removal):  # grammars/policy/policies.yaml:194
    """``no forward next-hop nextHopAddress [ order nextOrder ] [ ignore-default-route ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-forward-next-hop"
    next_hop_address: Ipv4
    next_order: int | None = None
    ignore_default_route: bool = False
    default: bool = False


class ClassifierGroupForwardInterface(Command):  # grammars/policy/policies.yaml:200
    """``forward interface interfaceType interfaceSpecifier [ next-hop nextHopAddress ] [ order nextOrder ]`` [recalled]."""

    ENTRY = "classifier-group-forward-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    next_hop_address: Ipv4 | None = None
    next_order: int | None = None


class NoClassifierGroupForwardInterface(Removal):  # grammars/policy/policies.yaml:200
    """``no forward interface interfaceType interfaceSpecifier [ next-hop nextHopAddress ] [ order nextOrder ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-forward-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    next_hop_address: Ipv4 | None = None
    next_order: int | None = None
    default: bool = False


class ClassifierGroupFilter(Command):  # grammars/policy/policies.yaml:206
    """``filter`` [recalled]."""

    ENTRY = "classifier-group-filter"
    enabled: bool = True


class NoClassifierGroupFilter(Removal):  # grammars/policy/policies.yaml:206
    """``no filter``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-filter"
    default: bool = False


class ClassifierGroupLog(Command):  # grammars/policy/policies.yaml:210
    """``log`` [recalled]."""

    ENTRY = "classifier-group-log"
    enabled: bool = True


class NoClassifierGroupLog(Removal):  # grammars/policy/policies.yaml:210
    """``no log``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-log"
    default: bool = False


class ClassifierGroupException(Command):  # grammars/policy/policies.yaml:215
    """``exception http-redirect`` [recalled]."""

    ENTRY = "classifier-group-exception"
    enabled: bool = True


class NoClassifierGroupException(Removal):  # grammars/policy/policies.yaml:215
    """``no exception http-redirect``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-exception"
    default: bool = False


class ClassifierGroupMark(Command):  # grammars/policy/policies.yaml:219
    """``mark [ tos | tos-precedence ] tosByte [ mask maskValue ]`` [recalled]."""

    ENTRY = "classifier-group-mark"
    tos_byte: int
    tos: bool = False
    tos_precedence: bool = False
    mask_value: int | None = None


class NoClassifierGroupMark(Removal):  # grammars/policy/policies.yaml:219
    """``no mark [ [ tos | tos-precedence ] tosByte [ mask maskValue ] ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark"
    tos: bool = False
    tos_precedence: bool = False
    tos_byte: int | None = None
    mask_value: int | None = None
    default: bool = False


class ClassifierGroupMarkDsfield(Command):  # grammars/policy/policies.yaml:224
    """``mark dsfield dscp`` [recalled]."""

    ENTRY = "classifier-group-mark-dsfield"
    dscp: int


class NoClassifierGroupMarkDsfield(Removal):  # grammars/policy/policies.yaml:224
    """``no mark dsfield [ dscp ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark-dsfield"
    dscp: int | None = None
    default: bool = False


class ClassifierGroupMarkExp(Command):  # grammars/policy/policies.yaml:228
    """``mark-exp expValue [ mask maskValue ]`` [recalled]."""

    ENTRY = "classifier-group-mark-exp"
    exp_value: int
    mask_value: int | None = None


class NoClassifierGroupMarkExp(Removal):  # grammars/policy/policies.yaml:228
    """``no mark-exp [ expValue [ mask maskValue ] ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark-exp"
    exp_value: int | None = None
    mask_value: int | None = None
    default: bool = False


class ClassifierGroupMarkUserPriority(Command):  # grammars/policy/policies.yaml:233
    """``mark-user-priority userPriority`` [recalled]."""

    ENTRY = "classifier-group-mark-user-priority"
    user_priority: int


class NoClassifierGroupMarkUserPriority(Removal):  # grammars/policy/policies.yaml:233
    """``no mark-user-priority [ userPriority ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark-user-priority"
    user_priority: int | None = None
    default: bool = False


class ClassifierGroupMarkDe(Command):  # grammars/policy/policies.yaml:237
    """``mark-de deBit`` [recalled]."""

    ENTRY = "classifier-group-mark-de"
    de_bit: int


class NoClassifierGroupMarkDe(Removal):  # grammars/policy/policies.yaml:237
    """``no mark-de [ deBit ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark-de"
    de_bit: int | None = None
    default: bool = False


class ClassifierGroupMarkClp(Command):  # grammars/policy/policies.yaml:241
    """``mark-clp clpBit`` [recalled]."""

    ENTRY = "classifier-group-mark-clp"
    clp_bit: int


class NoClassifierGroupMarkClp(Removal):  # grammars/policy/policies.yaml:241
    """``no mark-clp [ clpBit ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-mark-clp"
    clp_bit: int | None = None
    default: bool = False


class ClassifierGroupUserPacketClass(Command):  # grammars/policy/policies.yaml:245
    """``user-packet-class packetClass`` [recalled]."""

    ENTRY = "classifier-group-user-packet-class"
    packet_class: int


class NoClassifierGroupUserPacketClass(Removal):  # grammars/policy/policies.yaml:245
    """``no user-packet-class [ packetClass ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-user-packet-class"
    packet_class: int | None = None
    default: bool = False


class ClassifierGroupColor(Command):  # grammars/policy/policies.yaml:249
    """``color trafficColor`` [recalled]."""

    ENTRY = "classifier-group-color"
    traffic_color: types.TrafficColor


class NoClassifierGroupColor(Removal):  # grammars/policy/policies.yaml:249
    """``no color [ trafficColor ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-color"
    traffic_color: types.TrafficColor | None = None
    default: bool = False


class ClassifierGroupTrafficClass(Command):  # grammars/policy/policies.yaml:253
    """``traffic-class trafficName`` [recalled]."""

    ENTRY = "classifier-group-traffic-class"
    traffic_name: str


class NoClassifierGroupTrafficClass(Removal):  # grammars/policy/policies.yaml:253
    """``no traffic-class [ trafficName ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-traffic-class"
    traffic_name: str | None = None
    default: bool = False


class ClassifierGroupRateLimitProfile(Command):  # grammars/policy/policies.yaml:257
    """``rate-limit-profile rateName`` [recalled]."""

    ENTRY = "classifier-group-rate-limit-profile"
    rate_name: str


class NoClassifierGroupRateLimitProfile(Removal):  # grammars/policy/policies.yaml:257
    """``no rate-limit-profile [ rateName ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-rate-limit-profile"
    rate_name: str | None = None
    default: bool = False


class ClassifierGroupReferenceRate(Command):  # grammars/policy/policies.yaml:261
    """``reference-rate referenceRate`` [recalled]."""

    ENTRY = "classifier-group-reference-rate"
    reference_rate: int


class NoClassifierGroupReferenceRate(Removal):  # grammars/policy/policies.yaml:261
    """``no reference-rate [ referenceRate ]``, or ``default`` for ``no``."""

    ENTRY = "classifier-group-reference-rate"
    reference_rate: int | None = None
    default: bool = False


class ParentGroupRateLimitProfile(Command):  # grammars/policy/policies.yaml:265
    """``rate-limit-profile rateName`` [recalled]."""

    ENTRY = "parent-group-rate-limit-profile"
    rate_name: str


class NoParentGroupRateLimitProfile(Removal):  # grammars/policy/policies.yaml:265
    """``no rate-limit-profile [ rateName ]``, or ``default`` for ``no``."""

    ENTRY = "parent-group-rate-limit-profile"
    rate_name: str | None = None
    default: bool = False


class ParentGroupNextParent(Command):  # grammars/policy/policies.yaml:269
    """``next-parent nextParent`` [recalled]."""

    ENTRY = "parent-group-next-parent"
    next_parent: str


class NoParentGroupNextParent(Removal):  # grammars/policy/policies.yaml:269
    """``no next-parent [ nextParent ]``, or ``default`` for ``no``."""

    ENTRY = "parent-group-next-parent"
    next_parent: str | None = None
    default: bool = False


class ExternalParentGroup(Command):  # grammars/policy/policies.yaml:273
    """``parent-group parentName`` [seen PM100]."""

    ENTRY = "external-parent-group"
    parent_name: str


class NoExternalParentGroup(Removal):  # grammars/policy/policies.yaml:273
    """``no parent-group parentName``, or ``default`` for ``no``."""

    ENTRY = "external-parent-group"
    parent_name: str
    default: bool = False


class PolicyParameter(Command):  # grammars/policy/policies.yaml:279
    """``policy-parameter parameterName hierarchical`` [seen PM100]."""

    ENTRY = "policy-parameter"
    parameter_name: str


class NoPolicyParameter(Removal):  # grammars/policy/policies.yaml:279
    """``no policy-parameter parameterName hierarchical``, or ``default`` for ``no``."""

    ENTRY = "policy-parameter"
    parameter_name: str
    default: bool = False


class PolicyParameterAggregationNode(Command):  # grammars/policy/policies.yaml:286
    """``aggregation-node aggregationNode`` [recalled]."""

    ENTRY = "policy-parameter-aggregation-node"
    aggregation_node: types.AggregationNode


class NoPolicyParameterAggregationNode(Removal):  # grammars/policy/policies.yaml:286
    """``no aggregation-node [ aggregationNode ]``, or ``default`` for ``no``."""

    ENTRY = "policy-parameter-aggregation-node"
    aggregation_node: types.AggregationNode | None = None
    default: bool = False


class RateLimitProfile(Command):  # grammars/policy/policies.yaml:290
    """``rate-limit-profile rateName [ rateKind ] [ hierarchical ]`` [seen PM100]."""

    ENTRY = "rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    hierarchical: bool = False


class NoRateLimitProfile(Removal):  # grammars/policy/policies.yaml:290
    """``no rate-limit-profile rateName [ rateKind ] [ hierarchical ]``, or ``default`` for ``no``."""

    ENTRY = "rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    hierarchical: bool = False
    default: bool = False


class IpRateLimitProfile(Command):  # grammars/policy/policies.yaml:297
    """``ip rate-limit-profile rateName [ rateKind ]`` [recalled]."""

    ENTRY = "ip-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None


class NoIpRateLimitProfile(Removal):  # grammars/policy/policies.yaml:297
    """``no ip rate-limit-profile rateName [ rateKind ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    default: bool = False


class Ipv6RateLimitProfile(Command):  # grammars/policy/policies.yaml:303
    """``ipv6 rate-limit-profile rateName [ rateKind ]`` [recalled]."""

    ENTRY = "ipv6-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None


class NoIpv6RateLimitProfile(Removal):  # grammars/policy/policies.yaml:303
    """``no ipv6 rate-limit-profile rateName [ rateKind ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    default: bool = False


class L2tpRateLimitProfile(Command):  # grammars/policy/policies.yaml:309
    """``l2tp rate-limit-profile rateName [ rateKind ]`` [recalled]."""

    ENTRY = "l2tp-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None


class NoL2tpRateLimitProfile(Removal):  # grammars/policy/policies.yaml:309
    """``no l2tp rate-limit-profile rateName [ rateKind ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    default: bool = False


class MplsRateLimitProfile(Command):  # grammars/policy/policies.yaml:315
    """``mpls rate-limit-profile rateName [ rateKind ]`` [recalled]."""

    ENTRY = "mpls-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None


class NoMplsRateLimitProfile(Removal):  # grammars/policy/policies.yaml:315
    """``no mpls rate-limit-profile rateName [ rateKind ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-rate-limit-profile"
    rate_name: str
    rate_kind: types.RateKind | None = None
    default: bool = False


class PoliciesCommittedRate(Command):  # grammars/policy/policies.yaml:321
    """``committed-rate bits`` [recalled]."""

    ENTRY = "policies-committed-rate"
    bits: int


class NoPoliciesCommittedRate(Removal):  # grammars/policy/policies.yaml:321
    """``no committed-rate [ bits ]``, or ``default`` for ``no``."""

    ENTRY = "policies-committed-rate"
    bits: int | None = None
    default: bool = False


class PoliciesCommittedBurst(Command):  # grammars/policy/policies.yaml:325
    """``committed-burst burstBytes`` [recalled]."""

    ENTRY = "policies-committed-burst"
    burst_bytes: int


class NoPoliciesCommittedBurst(Removal):  # grammars/policy/policies.yaml:325
    """``no committed-burst [ burstBytes ]``, or ``default`` for ``no``."""

    ENTRY = "policies-committed-burst"
    burst_bytes: int | None = None
    default: bool = False


class PoliciesPeakRate(Command):  # grammars/policy/policies.yaml:329
    """``peak-rate bits`` [recalled]."""

    ENTRY = "policies-peak-rate"
    bits: int


class NoPoliciesPeakRate(Removal):  # grammars/policy/policies.yaml:329
    """``no peak-rate [ bits ]``, or ``default`` for ``no``."""

    ENTRY = "policies-peak-rate"
    bits: int | None = None
    default: bool = False


class PoliciesPeakBurst(Command):  # grammars/policy/policies.yaml:333
    """``peak-burst burstBytes`` [recalled]."""

    ENTRY = "policies-peak-burst"
    burst_bytes: int


class NoPoliciesPeakBurst(Removal):  # grammars/policy/policies.yaml:333
    """``no peak-burst [ burstBytes ]``, or ``default`` for ``no``."""

    ENTRY = "policies-peak-burst"
    burst_bytes: int | None = None
    default: bool = False


class PoliciesExcessBurst(Command):  # grammars/policy/policies.yaml:337
    """``excess-burst burstBytes`` [recalled]."""

    ENTRY = "policies-excess-burst"
    burst_bytes: int


class NoPoliciesExcessBurst(Removal):  # grammars/policy/policies.yaml:337
    """``no excess-burst [ burstBytes ]``, or ``default`` for ``no``."""

    ENTRY = "policies-excess-burst"
    burst_bytes: int | None = None
    default: bool = False


class PoliciesCommittedAction(Command):  # grammars/policy/policies.yaml:341
    """``committed-action rateAction [ rateMark ]`` [recalled]."""

    ENTRY = "policies-committed-action"
    rate_action: types.RateAction
    rate_mark: int | None = None


class NoPoliciesCommittedAction(Removal):  # grammars/policy/policies.yaml:341
    """``no committed-action [ rateAction [ rateMark ] ]``, or ``default`` for ``no``."""

    ENTRY = "policies-committed-action"
    rate_action: types.RateAction | None = None
    rate_mark: int | None = None
    default: bool = False


class PoliciesConformedAction(Command):  # grammars/policy/policies.yaml:345
    """``conformed-action rateAction [ rateMark ]`` [recalled]."""

    ENTRY = "policies-conformed-action"
    rate_action: types.RateAction
    rate_mark: int | None = None


class NoPoliciesConformedAction(Removal):  # grammars/policy/policies.yaml:345
    """``no conformed-action [ rateAction [ rateMark ] ]``, or ``default`` for ``no``."""

    ENTRY = "policies-conformed-action"
    rate_action: types.RateAction | None = None
    rate_mark: int | None = None
    default: bool = False


class PoliciesExceededAction(Command):  # grammars/policy/policies.yaml:349
    """``exceeded-action rateAction [ rateMark ]`` [recalled]."""

    ENTRY = "policies-exceeded-action"
    rate_action: types.RateAction
    rate_mark: int | None = None


class NoPoliciesExceededAction(Removal):  # grammars/policy/policies.yaml:349
    """``no exceeded-action [ rateAction [ rateMark ] ]``, or ``default`` for ``no``."""

    ENTRY = "policies-exceeded-action"
    rate_action: types.RateAction | None = None
    rate_mark: int | None = None
    default: bool = False


class PoliciesMaskVal(Command):  # grammars/policy/policies.yaml:353
    """``mask-val maskValue`` [recalled]."""

    ENTRY = "policies-mask-val"
    mask_value: int


class NoPoliciesMaskVal(Removal):  # grammars/policy/policies.yaml:353
    """``no mask-val [ maskValue ]``, or ``default`` for ``no``."""

    ENTRY = "policies-mask-val"
    mask_value: int | None = None
    default: bool = False


class InterfaceL2tpPolicy(Command):  # grammars/policy/policies.yaml:357
    """``l2tp policy policySide policyName [ statistics statisticsState | merge | preserve ]*`` [recalled]."""

    ENTRY = "interface-l2tp-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False


class NoInterfaceL2tpPolicy(Removal):  # grammars/policy/policies.yaml:357
    """``no l2tp policy policySide policyName [ statistics statisticsState | merge | preserve ]*``, or ``default`` for ``no``."""

    ENTRY = "interface-l2tp-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False
    default: bool = False


class InterfaceVlanPolicy(Command):  # grammars/policy/policies.yaml:363
    """``vlan policy policySide policyName [ statistics statisticsState | merge | preserve ]*`` [recalled]."""

    ENTRY = "interface-vlan-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False


class NoInterfaceVlanPolicy(Removal):  # grammars/policy/policies.yaml:363
    """``no vlan policy policySide policyName [ statistics statisticsState | merge | preserve ]*``, or ``default`` for ``no``."""

    ENTRY = "interface-vlan-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False
    default: bool = False


class InterfaceAtmPolicy(Command):  # grammars/policy/policies.yaml:369
    """``atm policy policySide policyName [ statistics statisticsState | merge | preserve ]*`` [recalled]."""

    ENTRY = "interface-atm-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False


class NoInterfaceAtmPolicy(Removal):  # grammars/policy/policies.yaml:369
    """``no atm policy policySide policyName [ statistics statisticsState | merge | preserve ]*``, or ``default`` for ``no``."""

    ENTRY = "interface-atm-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False
    default: bool = False


class InterfaceFrameRelayPolicy(Command):  # grammars/policy/policies.yaml:375
    """``frame-relay policy policySide policyName [ statistics statisticsState ]`` [recalled]."""

    ENTRY = "interface-frame-relay-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None


class NoInterfaceFrameRelayPolicy(Removal):  # grammars/policy/policies.yaml:375
    """``no frame-relay policy policySide policyName [ statistics statisticsState ]``, or ``default`` for ``no``."""

    ENTRY = "interface-frame-relay-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    default: bool = False


class InterfaceGreTunnelPolicy(Command):  # grammars/policy/policies.yaml:381
    """``gre-tunnel policy policySide policyName [ statistics statisticsState ]`` [recalled]."""

    ENTRY = "interface-gre-tunnel-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None


class NoInterfaceGreTunnelPolicy(Removal):  # grammars/policy/policies.yaml:381
    """``no gre-tunnel policy policySide policyName [ statistics statisticsState ]``, or ``default`` for ``no``."""

    ENTRY = "interface-gre-tunnel-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    default: bool = False


class InterfaceMplsPolicy(Command):  # grammars/policy/policies.yaml:387
    """``mpls policy policySide policyName [ statistics statisticsState ]`` [recalled]."""

    ENTRY = "interface-mpls-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None


class NoInterfaceMplsPolicy(Removal):  # grammars/policy/policies.yaml:387
    """``no mpls policy policySide policyName [ statistics statisticsState ]``, or ``default`` for ``no``."""

    ENTRY = "interface-mpls-policy"
    policy_side: types.PoliciesPolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    default: bool = False
