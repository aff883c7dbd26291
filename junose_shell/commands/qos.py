"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class QosTrafficClass(Command):  # grammars/qos/qos.yaml:76
    """``traffic-class trafficName`` [recalled]."""

    ENTRY = "qos-traffic-class"
    traffic_name: str


class NoQosTrafficClass(Removal):  # grammars/qos/qos.yaml:76
    """``no traffic-class trafficName``, or ``default`` for ``no``."""

    ENTRY = "qos-traffic-class"
    traffic_name: str
    default: bool = False


class QosTrafficClassGroup(Command):  # grammars/qos/qos.yaml:82
    """``traffic-class-group groupName [ extended ] [ slot slotNumber ]`` [recalled]."""

    ENTRY = "qos-traffic-class-group"
    group_name: str
    extended: bool = False
    slot_number: int | None = None


class NoQosTrafficClassGroup(Removal):  # grammars/qos/qos.yaml:82
    """``no traffic-class-group groupName [ extended ] [ slot slotNumber ]``, or ``default`` for ``no``."""

    ENTRY = "qos-traffic-class-group"
    group_name: str
    extended: bool = False
    slot_number: int | None = None
    default: bool = False


class QosSchedulerProfile(Command):  # grammars/qos/qos.yaml:88
    """``scheduler-profile schedulerName`` [recalled]."""

    ENTRY = "qos-scheduler-profile"
    scheduler_name: str


class NoQosSchedulerProfile(Removal):  # grammars/qos/qos.yaml:88
    """``no scheduler-profile schedulerName``, or ``default`` for ``no``."""

    ENTRY = "qos-scheduler-profile"
    scheduler_name: str
    default: bool = False


class QosQueueProfile(Command):  # grammars/qos/qos.yaml:93
    """``queue-profile queueName`` [recalled]."""

    ENTRY = "qos-queue-profile"
    queue_name: str


class NoQosQueueProfile(Removal):  # grammars/qos/qos.yaml:93
    """``no queue-profile queueName``, or ``default`` for ``no``."""

    ENTRY = "qos-queue-profile"
    queue_name: str
    default: bool = False


class QosDropProfile(Command):  # grammars/qos/qos.yaml:98
    """``drop-profile dropName`` [recalled]."""

    ENTRY = "qos-drop-profile"
    drop_name: str


class NoQosDropProfile(Removal):  # grammars/qos/qos.yaml:98
    """``no drop-profile dropName``, or ``default`` for ``no``."""

    ENTRY = "qos-drop-profile"
    drop_name: str
    default: bool = False


class QosStatisticsProfile(Command):  # grammars/qos/qos.yaml:103
    """``statistics-profile statisticsName`` [recalled]."""

    ENTRY = "qos-statistics-profile"
    statistics_name: str


class NoQosStatisticsProfile(Removal):  # grammars/qos/qos.yaml:103
    """``no statistics-profile statisticsName``, or ``default`` for ``no``."""

    ENTRY = "qos-statistics-profile"
    statistics_name: str
    default: bool = False


class QosProfile(Command):  # grammars/qos/qos.yaml:108
    """``qos-profile qosName`` [recalled]."""

    ENTRY = "qos-profile"
    qos_name: str


class NoQosProfile(Removal):  # grammars/qos/qos.yaml:108
    """``no qos-profile qosName``, or ``default`` for ``no``."""

    ENTRY = "qos-profile"
    qos_name: str
    default: bool = False


class QosPortTypeProfileQosProfile(Command):  # grammars/qos/qos.yaml:113
    """``qos-port-type-profile portKind qos-profile qosName`` [recalled]."""

    ENTRY = "qos-port-type-profile-qos-profile"
    port_kind: types.PortKind
    qos_name: str


class NoQosPortTypeProfileQosProfile(Removal):  # grammars/qos/qos.yaml:113
    """``no qos-port-type-profile portKind [ qos-profile qosName ]``, or ``default`` for ``no``."""

    ENTRY = "qos-port-type-profile-qos-profile"
    port_kind: types.PortKind
    qos_name: str | None = None
    default: bool = False


class QosParameterDefine(Command):  # grammars/qos/qos.yaml:118
    """``qos-parameter-define parameterName`` [recalled]."""

    ENTRY = "qos-parameter-define"
    parameter_name: str


class NoQosParameterDefine(Removal):  # grammars/qos/qos.yaml:118
    """``no qos-parameter-define parameterName``, or ``default`` for ``no``."""

    ENTRY = "qos-parameter-define"
    parameter_name: str
    default: bool = False


class QosParameterGlobal(Command):  # grammars/qos/qos.yaml:123
    """``qos-parameter parameterName parameterValue`` [recalled]."""

    ENTRY = "qos-parameter-global"
    parameter_name: str
    parameter_value: int


class NoQosParameterGlobal(Removal):  # grammars/qos/qos.yaml:123
    """``no qos-parameter parameterName [ parameterValue ]``, or ``default`` for ``no``."""

    ENTRY = "qos-parameter-global"
    parameter_name: str
    parameter_value: int | None = None
    default: bool = False


class QosInterfaceSuperset(Command):  # grammars/qos/qos.yaml:127
    """``qos-interface-superset supersetName interface-types layer`` [recalled]."""

    ENTRY = "qos-interface-superset"
    superset_name: str
    layer: types.Layer


class NoQosInterfaceSuperset(Removal):  # grammars/qos/qos.yaml:127
    """``no qos-interface-superset supersetName interface-types layer``, or ``default`` for ``no``."""

    ENTRY = "qos-interface-superset"
    superset_name: str
    layer: types.Layer
    default: bool = False


class QosInterfaceSet(Command):  # grammars/qos/qos.yaml:131
    """``qos-interface-set setName interface-types layer`` [recalled]."""

    ENTRY = "qos-interface-set"
    set_name: str
    layer: types.Layer


class NoQosInterfaceSet(Removal):  # grammars/qos/qos.yaml:131
    """``no qos-interface-set setName interface-types layer``, or ``default`` for ``no``."""

    ENTRY = "qos-interface-set"
    set_name: str
    layer: types.Layer
    default: bool = False


class QosFabricStrictPriority(Command):  # grammars/qos/qos.yaml:135
    """``fabric-strict-priority`` [recalled]."""

    ENTRY = "qos-fabric-strict-priority"
    enabled: bool = True


class NoQosFabricStrictPriority(Removal):  # grammars/qos/qos.yaml:135
    """``no fabric-strict-priority``, or ``default`` for ``no``."""

    ENTRY = "qos-fabric-strict-priority"
    default: bool = False


class QosFabricWeight(Command):  # grammars/qos/qos.yaml:139
    """``fabric-weight fabricWeight`` [recalled]."""

    ENTRY = "qos-fabric-weight"
    fabric_weight: int


class NoQosFabricWeight(Removal):  # grammars/qos/qos.yaml:139
    """``no fabric-weight [ fabricWeight ]``, or ``default`` for ``no``."""

    ENTRY = "qos-fabric-weight"
    fabric_weight: int | None = None
    default: bool = False


class TrafficClassGroupMember(Command):  # grammars/qos/qos.yaml:143
    """``traffic-class trafficName`` [recalled]."""

    ENTRY = "traffic-class-group-member"
    traffic_name: str


class NoTrafficClassGroupMember(Removal):  # grammars/qos/qos.yaml:143
    """``no traffic-class trafficName``, or ``default`` for ``no``."""

    ENTRY = "traffic-class-group-member"
    traffic_name: str
    default: bool = False


class TrafficClassGroupStrictPriority(Command):  # grammars/qos/qos.yaml:149
    """``strict-priority`` [recalled]."""

    ENTRY = "traffic-class-group-strict-priority"
    enabled: bool = True


class NoTrafficClassGroupStrictPriority(Removal):  # grammars/qos/qos.yaml:149
    """``no strict-priority``, or ``default`` for ``no``."""

    ENTRY = "traffic-class-group-strict-priority"
    default: bool = False


class QosShapingRate(Command):  # grammars/qos/qos.yaml:153
    """``shaping-rate bits [ burst burstBytes ]`` [recalled]."""

    ENTRY = "qos-shaping-rate"
    bits: int
    burst_bytes: int | None = None


class NoQosShapingRate(Removal):  # grammars/qos/qos.yaml:153
    """``no shaping-rate [ bits [ burst burstBytes ] ]``, or ``default`` for ``no``."""

    ENTRY = "qos-shaping-rate"
    bits: int | None = None
    burst_bytes: int | None = None
    default: bool = False


class QosAssuredRate(Command):  # grammars/qos/qos.yaml:158
    """``assured-rate { hierarchical | bits }`` [recalled]."""

    ENTRY = "qos-assured-rate"
    hierarchical: bool = False
    bits: int | None = None


class NoQosAssuredRate(Removal):  # grammars/qos/qos.yaml:158
    """``no assured-rate [ { hierarchical | bits } ]``, or ``default`` for ``no``."""

    ENTRY = "qos-assured-rate"
    hierarchical: bool = False
    bits: int | None = None
    default: bool = False


class QosSharedShapingRate(Command):  # grammars/qos/qos.yaml:163
    """``shared-shaping-rate bits [ burst burstBytes ] [ shareKind ]`` [recalled]."""

    ENTRY = "qos-shared-shaping-rate"
    bits: int
    burst_bytes: int | None = None
    share_kind: types.ShareKind | None = None


class NoQosSharedShapingRate(Removal):  # grammars/qos/qos.yaml:163
    """``no shared-shaping-rate [ bits [ burst burstBytes ] [ shareKind ] ]``, or ``default`` for ``no``."""

    ENTRY = "qos-shared-shaping-rate"
    bits: int | None = None
    burst_bytes: int | None = None
    share_kind: types.ShareKind | None = None
    default: bool = False


class QosWeight(Command):  # grammars/qos/qos.yaml:168
    """``weight nodeWeight`` [recalled]."""

    ENTRY = "qos-weight"
    node_weight: int


class NoQosWeight(Removal):  # grammars/qos/qos.yaml:168
    """``no weight [ nodeWeight ]``, or ``default`` for ``no``."""

    ENTRY = "qos-weight"
    node_weight: int | None = None
    default: bool = False


class QosStrictPriority(Command):  # grammars/qos/qos.yaml:172
    """``strict-priority`` [recalled]."""

    ENTRY = "qos-strict-priority"
    enabled: bool = True


class NoQosStrictPriority(Removal):  # grammars/qos/qos.yaml:172
    """``no strict-priority``, or ``default`` for ``no``."""

    ENTRY = "qos-strict-priority"
    default: bool = False


class QosSharedShapingConstituent(Command):  # grammars/qos/qos.yaml:176
    """``shared-shaping-constituent`` [recalled]."""

    ENTRY = "qos-shared-shaping-constituent"
    enabled: bool = True


class NoQosSharedShapingConstituent(Removal):  # grammars/qos/qos.yaml:176
    """``no shared-shaping-constituent``, or ``default`` for ``no``."""

    ENTRY = "qos-shared-shaping-constituent"
    default: bool = False


class QosCommittedLength(Command):  # grammars/qos/qos.yaml:180
    """``committed-length committedLength [ committedMaximum ]`` [recalled]."""

    ENTRY = "qos-committed-length"
    committed_length: int
    committed_maximum: int | None = None


class NoQosCommittedLength(Removal):  # grammars/qos/qos.yaml:180
    """``no committed-length [ committedLength [ committedMaximum ] ]``, or ``default`` for ``no``."""

    ENTRY = "qos-committed-length"
    committed_length: int | None = None
    committed_maximum: int | None = None
    default: bool = False


class QosConformedLength(Command):  # grammars/qos/qos.yaml:184
    """``conformed-length committedLength [ committedMaximum ]`` [recalled]."""

    ENTRY = "qos-conformed-length"
    committed_length: int
    committed_maximum: int | None = None


class NoQosConformedLength(Removal):  # grammars/qos/qos.yaml:184
    """``no conformed-length [ committedLength [ committedMaximum ] ]``, or ``default`` for ``no``."""

    ENTRY = "qos-conformed-length"
    committed_length: int | None = None
    committed_maximum: int | None = None
    default: bool = False


class QosExceededLength(Command):  # grammars/qos/qos.yaml:188
    """``exceeded-length committedLength [ committedMaximum ]`` [recalled]."""

    ENTRY = "qos-exceeded-length"
    committed_length: int
    committed_maximum: int | None = None


class NoQosExceededLength(Removal):  # grammars/qos/qos.yaml:188
    """``no exceeded-length [ committedLength [ committedMaximum ] ]``, or ``default`` for ``no``."""

    ENTRY = "qos-exceeded-length"
    committed_length: int | None = None
    committed_maximum: int | None = None
    default: bool = False


class QosConformedFraction(Command):  # grammars/qos/qos.yaml:192
    """``conformed-fraction dropPercent`` [recalled]."""

    ENTRY = "qos-conformed-fraction"
    drop_percent: int


class NoQosConformedFraction(Removal):  # grammars/qos/qos.yaml:192
    """``no conformed-fraction [ dropPercent ]``, or ``default`` for ``no``."""

    ENTRY = "qos-conformed-fraction"
    drop_percent: int | None = None
    default: bool = False


class QosExceededFraction(Command):  # grammars/qos/qos.yaml:196
    """``exceeded-fraction dropPercent`` [recalled]."""

    ENTRY = "qos-exceeded-fraction"
    drop_percent: int


class NoQosExceededFraction(Removal):  # grammars/qos/qos.yaml:196
    """``no exceeded-fraction [ dropPercent ]``, or ``default`` for ``no``."""

    ENTRY = "qos-exceeded-fraction"
    drop_percent: int | None = None
    default: bool = False


class QosBufferWeight(Command):  # grammars/qos/qos.yaml:200
    """``buffer-weight bufferWeight`` [recalled]."""

    ENTRY = "qos-buffer-weight"
    buffer_weight: int


class NoQosBufferWeight(Removal):  # grammars/qos/qos.yaml:200
    """``no buffer-weight [ bufferWeight ]``, or ``default`` for ``no``."""

    ENTRY = "qos-buffer-weight"
    buffer_weight: int | None = None
    default: bool = False


class QosCommittedThreshold(Command):  # grammars/qos/qos.yaml:204
    """``committed-threshold minimumLength maximumLength dropPercent`` [recalled]."""

    ENTRY = "qos-committed-threshold"
    minimum_length: int
    maximum_length: int
    drop_percent: int


class NoQosCommittedThreshold(Removal):  # grammars/qos/qos.yaml:204
    """``no committed-threshold [ minimumLength maximumLength dropPercent ]``, or ``default`` for ``no``."""

    ENTRY = "qos-committed-threshold"
    minimum_length: int | None = None
    maximum_length: int | None = None
    drop_percent: int | None = None
    default: bool = False


class QosConformedThreshold(Command):  # grammars/qos/qos.yaml:208
    """``conformed-threshold minimumLength maximumLength dropPercent`` [recalled]."""

    ENTRY = "qos-conformed-threshold"
    minimum_length: int
    maximum_length: int
    drop_percent: int


class NoQosConformedThreshold(Removal):  # grammars/qos/qos.yaml:208
    """``no conformed-threshold [ minimumLength maximumLength dropPercent ]``, or ``default`` for ``no``."""

    ENTRY = "qos-conformed-threshold"
    minimum_length: int | None = None
    maximum_length: int | None = None
    drop_percent: int | None = None
    default: bool = False


class QosExceededThreshold(Command):  # grammars/qos/qos.yaml:212
    """``exceeded-threshold minimumLength maximumLength dropPercent`` [recalled]."""

    ENTRY = "qos-exceeded-threshold"
    minimum_length: int
    maximum_length: int
    drop_percent: int


class NoQosExceededThreshold(Removal):  # grammars/qos/qos.yaml:212
    """``no exceeded-threshold [ minimumLength maximumLength dropPercent ]``, or ``default`` for ``no``."""

    ENTRY = "qos-exceeded-threshold"
    minimum_length: int | None = None
    maximum_length: int | None = None
    drop_percent: int | None = None
    default: bool = False


class QosAverageLengthExponent(Command):  # grammars/qos/qos.yaml:216
    """``average-length-exponent averageWeight`` [recalled]."""

    ENTRY = "qos-average-length-exponent"
    average_weight: int


class NoQosAverageLengthExponent(Removal):  # grammars/qos/qos.yaml:216
    """``no average-length-exponent [ averageWeight ]``, or ``default`` for ``no``."""

    ENTRY = "qos-average-length-exponent"
    average_weight: int | None = None
    default: bool = False


class QosRatePeriod(Command):  # grammars/qos/qos.yaml:220
    """``rate-period ratePeriod`` [recalled]."""

    ENTRY = "qos-rate-period"
    rate_period: int


class NoQosRatePeriod(Removal):  # grammars/qos/qos.yaml:220
    """``no rate-period [ ratePeriod ]``, or ``default`` for ``no``."""

    ENTRY = "qos-rate-period"
    rate_period: int | None = None
    default: bool = False


class QosCommittedDropThreshold(Command):  # grammars/qos/qos.yaml:224
    """``committed-drop-threshold threshold`` [recalled]."""

    ENTRY = "qos-committed-drop-threshold"
    threshold: int


class NoQosCommittedDropThreshold(Removal):  # grammars/qos/qos.yaml:224
    """``no committed-drop-threshold [ threshold ]``, or ``default`` for ``no``."""

    ENTRY = "qos-committed-drop-threshold"
    threshold: int | None = None
    default: bool = False


class QosConformedDropThreshold(Command):  # grammars/qos/qos.yaml:228
    """``conformed-drop-threshold threshold`` [recalled]."""

    ENTRY = "qos-conformed-drop-threshold"
    threshold: int


class NoQosConformedDropThreshold(Removal):  # grammars/qos/qos.yaml:228
    """``no conformed-drop-threshold [ threshold ]``, or ``default`` for ``no``."""

    ENTRY = "qos-conformed-drop-threshold"
    threshold: int | None = None
    default: bool = False


class QosExceededDropThreshold(Command):  # grammars/qos/qos.yaml:232
    """``exceeded-drop-threshold threshold`` [recalled]."""

    ENTRY = "qos-exceeded-drop-threshold"
    threshold: int


class NoQosExceededDropThreshold(Removal):  # grammars/qos/qos.yaml:232
    """``no exceeded-drop-threshold [ threshold ]``, or ``default`` for ``no``."""

    ENTRY = "qos-exceeded-drop-threshold"
    threshold: int | None = None
    default: bool = False


class QosForwardingRateThreshold(Command):  # grammars/qos/qos.yaml:236
    """``forwarding-rate-threshold threshold`` [recalled]."""

    ENTRY = "qos-forwarding-rate-threshold"
    threshold: int


class NoQosForwardingRateThreshold(Removal):  # grammars/qos/qos.yaml:236
    """``no forwarding-rate-threshold [ threshold ]``, or ``default`` for ``no``."""

    ENTRY = "qos-forwarding-rate-threshold"
    threshold: int | None = None
    default: bool = False


class QosProfileQueue(Command):  # grammars/qos/qos.yaml:240
    """``qosLayer queue traffic-class trafficName [ scheduler-profile schedulerName | queue-profile queueName | drop-profile dropName | statistics-profile statisticsName ]*`` [recalled]."""

    ENTRY = "qos-profile-queue"
    qos_layer: types.QosLayer
    traffic_name: str
    scheduler_name: str | None = None
    queue_name: str | None = None
    drop_name: str | None = None
    statistics_name: str | None = None


class NoQosProfileQueue(Removal):  # grammars/qos/qos.yaml:240
    """``no qosLayer queue traffic-class trafficName [ scheduler-profile schedulerName | queue-profile queueName | drop-profile dropName | statistics-profile statisticsName ]*``, or ``default`` for ``no``."""

    ENTRY = "qos-profile-queue"
    qos_layer: types.QosLayer
    traffic_name: str
    scheduler_name: str | None = None
    queue_name: str | None = None
    drop_name: str | None = None
    statistics_name: str | None = None
    default: bool = False


class QosProfileNode(Command):  # grammars/qos/qos.yaml:246
    """``qosLayer node [ scheduler-profile schedulerName ]`` [recalled]."""

    ENTRY = "qos-profile-node"
    qos_layer: types.QosLayer
    scheduler_name: str | None = None


class NoQosProfileNode(Removal):  # grammars/qos/qos.yaml:246
    """``no qosLayer node [ scheduler-profile schedulerName ]``, or ``default`` for ``no``."""

    ENTRY = "qos-profile-node"
    qos_layer: types.QosLayer
    scheduler_name: str | None = None
    default: bool = False


class QosProfileGroup(Command):  # grammars/qos/qos.yaml:252
    """``qosLayer group groupName [ scheduler-profile schedulerName ]`` [recalled]."""

    ENTRY = "qos-profile-group"
    qos_layer: types.QosLayer
    group_name: str
    scheduler_name: str | None = None


class NoQosProfileGroup(Removal):  # grammars/qos/qos.yaml:252
    """``no qosLayer group groupName [ scheduler-profile schedulerName ]``, or ``default`` for ``no``."""

    ENTRY = "qos-profile-group"
    qos_layer: types.QosLayer
    group_name: str
    scheduler_name: str | None = None
    default: bool = False


class QosProfileShadowNode(Command):  # grammars/qos/qos.yaml:258
    """``qosLayer shadow-node [ scheduler-profile schedulerName ]`` [recalled]."""

    ENTRY = "qos-profile-shadow-node"
    qos_layer: types.QosLayer
    scheduler_name: str | None = None


class NoQosProfileShadowNode(Removal):  # grammars/qos/qos.yaml:258
    """``no qosLayer shadow-node [ scheduler-profile schedulerName ]``, or ``default`` for ``no``."""

    ENTRY = "qos-profile-shadow-node"
    qos_layer: types.QosLayer
    scheduler_name: str | None = None
    default: bool = False


class QosControlledInterfaceType(Command):  # grammars/qos/qos.yaml:264
    """``controlled-interface-type layer`` [recalled]."""

    ENTRY = "qos-controlled-interface-type"
    layer: types.Layer


class NoQosControlledInterfaceType(Removal):  # grammars/qos/qos.yaml:264
    """``no controlled-interface-type layer``, or ``default`` for ``no``."""

    ENTRY = "qos-controlled-interface-type"
    layer: types.Layer
    default: bool = False


class QosInstanceInterfaceType(Command):  # grammars/qos/qos.yaml:270
    """``instance-interface-type layer`` [recalled]."""

    ENTRY = "qos-instance-interface-type"
    layer: types.Layer


class NoQosInstanceInterfaceType(Removal):  # grammars/qos/qos.yaml:270
    """``no instance-interface-type layer``, or ``default`` for ``no``."""

    ENTRY = "qos-instance-interface-type"
    layer: types.Layer
    default: bool = False


class QosSubscriberInterfaceType(Command):  # grammars/qos/qos.yaml:276
    """``subscriber-interface-type layer`` [recalled]."""

    ENTRY = "qos-subscriber-interface-type"
    layer: types.Layer


class NoQosSubscriberInterfaceType(Removal):  # grammars/qos/qos.yaml:276
    """``no subscriber-interface-type layer``, or ``default`` for ``no``."""

    ENTRY = "qos-subscriber-interface-type"
    layer: types.Layer
    default: bool = False


class QosParameterRange(Command):  # grammars/qos/qos.yaml:282
    """``range lowValue highValue`` [recalled]."""

    ENTRY = "qos-parameter-range"
    low_value: int
    high_value: int


class NoQosParameterRange(Removal):  # grammars/qos/qos.yaml:282
    """``no range [ lowValue highValue ]``, or ``default`` for ``no``."""

    ENTRY = "qos-parameter-range"
    low_value: int | None = None
    high_value: int | None = None
    default: bool = False


class QosParameterApplication(Command):  # grammars/qos/qos.yaml:286
    """``application qosApplication`` [recalled]."""

    ENTRY = "qos-parameter-application"
    qos_application: types.QosApplication


class NoQosParameterApplication(Removal):  # grammars/qos/qos.yaml:286
    """``no application [ qosApplication ]``, or ``default`` for ``no``."""

    ENTRY = "qos-parameter-application"
    qos_application: types.QosApplication | None = None
    default: bool = False


class InterfaceQosProfile(Command):  # grammars/qos/qos.yaml:290
    """``qos-profile qosName`` [recalled]."""

    ENTRY = "interface-qos-profile"
    qos_name: str


class NoInterfaceQosProfile(Removal):  # grammars/qos/qos.yaml:290
    """``no qos-profile [ qosName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-qos-profile"
    qos_name: str | None = None
    default: bool = False


class InterfaceQosParameter(Command):  # grammars/qos/qos.yaml:295
    """``qos-parameter parameterName parameterValue`` [recalled]."""

    ENTRY = "interface-qos-parameter"
    parameter_name: str
    parameter_value: int


class NoInterfaceQosParameter(Removal):  # grammars/qos/qos.yaml:295
    """``no qos-parameter parameterName [ parameterValue ]``, or ``default`` for ``no``."""

    ENTRY = "interface-qos-parameter"
    parameter_name: str
    parameter_value: int | None = None
    default: bool = False


class QosModePort(Command):  # grammars/qos/qos.yaml:301
    """``qos-mode-port portMode`` [recalled]."""

    ENTRY = "qos-mode-port"
    port_mode: types.PortMode


class NoQosModePort(Removal):  # grammars/qos/qos.yaml:301
    """``no qos-mode-port [ portMode ]``, or ``default`` for ``no``."""

    ENTRY = "qos-mode-port"
    port_mode: types.PortMode | None = None
    default: bool = False


class QosShapingMode(Command):  # grammars/qos/qos.yaml:306
    """``qos-shaping-mode cellMode`` [recalled]."""

    ENTRY = "qos-shaping-mode"
    cell_mode: types.CellMode


class NoQosShapingMode(Removal):  # grammars/qos/qos.yaml:306
    """``no qos-shaping-mode [ cellMode ]``, or ``default`` for ``no``."""

    ENTRY = "qos-shaping-mode"
    cell_mode: types.CellMode | None = None
    default: bool = False
