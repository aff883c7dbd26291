"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpsecIkePolicyRule(Command):  # grammars/crypto/ipsec.yaml:84
    """``ipsec ike-policy-rule policyNumber`` [recalled]."""

    ENTRY = "ipsec-ike-policy-rule"
    policy_number: int


class NoIpsecIkePolicyRule(Removal):  # grammars/crypto/ipsec.yaml:84
    """``no ipsec ike-policy-rule policyNumber``, or ``default`` for ``no``."""

    ENTRY = "ipsec-ike-policy-rule"
    policy_number: int
    default: bool = False


class GlobalConfigIpsecIkePolicyRule(Command):  # grammars/crypto/ipsec.yaml:89
    """``ike policy-rule policyNumber`` [recalled]."""

    ENTRY = "global-config-ipsec-ike-policy-rule"
    policy_number: int


class NoGlobalConfigIpsecIkePolicyRule(Removal):  # grammars/crypto/ipsec.yaml:89
    """``no ike policy-rule policyNumber``, or ``default`` for ``no``."""

    ENTRY = "global-config-ipsec-ike-policy-rule"
    policy_number: int
    default: bool = False


class IkePolicyEncryption(Command):  # grammars/crypto/ipsec.yaml:94
    """``encryption ikeCipher`` [recalled]."""

    ENTRY = "ike-policy-encryption"
    ike_cipher: types.IkeCipher


class NoIkePolicyEncryption(Removal):  # grammars/crypto/ipsec.yaml:94
    """``no encryption [ ikeCipher ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-encryption"
    ike_cipher: types.IkeCipher | None = None
    default: bool = False


class IkePolicyHash(Command):  # grammars/crypto/ipsec.yaml:99
    """``hash ikeHash`` [recalled]."""

    ENTRY = "ike-policy-hash"
    ike_hash: types.IkeHash


class NoIkePolicyHash(Removal):  # grammars/crypto/ipsec.yaml:99
    """``no hash [ ikeHash ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-hash"
    ike_hash: types.IkeHash | None = None
    default: bool = False


class IkePolicyGroup(Command):  # grammars/crypto/ipsec.yaml:104
    """``group ikeGroup`` [recalled]."""

    ENTRY = "ike-policy-group"
    ike_group: types.IkeGroup


class NoIkePolicyGroup(Removal):  # grammars/crypto/ipsec.yaml:104
    """``no group [ ikeGroup ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-group"
    ike_group: types.IkeGroup | None = None
    default: bool = False


class IkePolicyAuthentication(Command):  # grammars/crypto/ipsec.yaml:109
    """``authentication ikeAuth`` [recalled]."""

    ENTRY = "ike-policy-authentication"
    ike_auth: types.IkeAuth


class NoIkePolicyAuthentication(Removal):  # grammars/crypto/ipsec.yaml:109
    """``no authentication [ ikeAuth ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-authentication"
    ike_auth: types.IkeAuth | None = None
    default: bool = False


class IkePolicyLifetime(Command):  # grammars/crypto/ipsec.yaml:114
    """``lifetime ikeSeconds`` [recalled]."""

    ENTRY = "ike-policy-lifetime"
    ike_seconds: int


class NoIkePolicyLifetime(Removal):  # grammars/crypto/ipsec.yaml:114
    """``no lifetime [ ikeSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-lifetime"
    ike_seconds: int | None = None
    default: bool = False


class IkePolicyAggressiveMode(Command):  # grammars/crypto/ipsec.yaml:118
    """``aggressive-mode`` [recalled]."""

    ENTRY = "ike-policy-aggressive-mode"
    enabled: bool = True


class NoIkePolicyAggressiveMode(Removal):  # grammars/crypto/ipsec.yaml:118
    """``no aggressive-mode``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-aggressive-mode"
    default: bool = False


class IkePolicyIpAddress(Command):  # grammars/crypto/ipsec.yaml:122
    """``ip address ipAddress`` [recalled]."""

    ENTRY = "ike-policy-ip-address"
    ip_address: Ipv4


class NoIkePolicyIpAddress(Removal):  # grammars/crypto/ipsec.yaml:122
    """``no ip address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ike-policy-ip-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class IpsecTransformSet(Command):  # grammars/crypto/ipsec.yaml:127
    """``ipsec transform-set transformName transformKind [ transformKind ]*`` [recalled]."""

    ENTRY = "ipsec-transform-set"
    transform_name: str
    transform_kind: tuple[types.TransformKind, ...] = ()


class NoIpsecTransformSet(Removal):  # grammars/crypto/ipsec.yaml:127
    """``no ipsec transform-set transformName [ transformKind [ transformKind ]* ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transform-set"
    transform_name: str
    transform_kind: tuple[types.TransformKind, ...] = ()
    default: bool = False


class IpsecLifetime(Command):  # grammars/crypto/ipsec.yaml:131
    """``ipsec lifetime lifetimeKind lifetimeValue`` [recalled]."""

    ENTRY = "ipsec-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int


class NoIpsecLifetime(Removal):  # grammars/crypto/ipsec.yaml:131
    """``no ipsec lifetime lifetimeKind [ lifetimeValue ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int | None = None
    default: bool = False


class IpsecKeyPreShare(Command):  # grammars/crypto/ipsec.yaml:136
    """``ipsec key pre-share peerAddress`` [recalled]."""

    ENTRY = "ipsec-key-pre-share"
    peer_address: Ipv4


class NoIpsecKeyPreShare(Removal):  # grammars/crypto/ipsec.yaml:136
    """``no ipsec key pre-share peerAddress``, or ``default`` for ``no``."""

    ENTRY = "ipsec-key-pre-share"
    peer_address: Ipv4
    default: bool = False


class IpsecOptionDpd(Command):  # grammars/crypto/ipsec.yaml:142
    """``ipsec option dpd`` [recalled]."""

    ENTRY = "ipsec-option-dpd"
    enabled: bool = True


class NoIpsecOptionDpd(Removal):  # grammars/crypto/ipsec.yaml:142
    """``no ipsec option dpd``, or ``default`` for ``no``."""

    ENTRY = "ipsec-option-dpd"
    default: bool = False


class IpsecOptionNatT(Command):  # grammars/crypto/ipsec.yaml:145
    """``ipsec option nat-t`` [recalled]."""

    ENTRY = "ipsec-option-nat-t"
    enabled: bool = True


class NoIpsecOptionNatT(Removal):  # grammars/crypto/ipsec.yaml:145
    """``no ipsec option nat-t``, or ``default`` for ``no``."""

    ENTRY = "ipsec-option-nat-t"
    default: bool = False


class IpsecOptionTxInvalidCookie(Command):  # grammars/crypto/ipsec.yaml:148
    """``ipsec option tx-invalid-cookie`` [recalled]."""

    ENTRY = "ipsec-option-tx-invalid-cookie"
    enabled: bool = True


class NoIpsecOptionTxInvalidCookie(Removal):  # grammars/crypto/ipsec.yaml:148
    """``no ipsec option tx-invalid-cookie``, or ``default`` for ``no``."""

    ENTRY = "ipsec-option-tx-invalid-cookie"
    default: bool = False


class IpsecLocalEndpointTransportVirtualRouter(Command):  # grammars/crypto/ipsec.yaml:151
    """``ipsec local-endpoint ipAddress transport-virtual-router vrName`` [recalled]."""

    ENTRY = "ipsec-local-endpoint-transport-virtual-router"
    ip_address: Ipv4
    vr_name: str


class NoIpsecLocalEndpointTransportVirtualRouter(Removal):  # grammars/crypto/ipsec.yaml:151
    """``no ipsec local-endpoint ipAddress [ transport-virtual-router vrName ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-local-endpoint-transport-virtual-router"
    ip_address: Ipv4
    vr_name: str | None = None
    default: bool = False


class IpsecTunnelProfile(Command):  # grammars/crypto/ipsec.yaml:156
    """``ipsec tunnel profile profileText`` [recalled]."""

    ENTRY = "ipsec-tunnel-profile"
    profile_text: str


class NoIpsecTunnelProfile(Removal):  # grammars/crypto/ipsec.yaml:156
    """``no ipsec tunnel profile profileText``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-profile"
    profile_text: str
    default: bool = False


class IpsecTransportProfile(Command):  # grammars/crypto/ipsec.yaml:161
    """``ipsec transport profile profileText [ virtual-router vrName ] ip address ipAddress`` [recalled]."""

    ENTRY = "ipsec-transport-profile"
    profile_text: str
    ip_address: Ipv4
    vr_name: str | None = None


class NoIpsecTransportProfile(Removal):  # grammars/crypto/ipsec.yaml:161
    """``no ipsec transport profile profileText [ [ virtual-router vrName ] ip address ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-profile"
    profile_text: str
    vr_name: str | None = None
    ip_address: Ipv4 | None = None
    default: bool = False


class IpsecCaIdentity(Command):  # grammars/crypto/ipsec.yaml:167
    """``ipsec ca identity identityName`` [recalled]."""

    ENTRY = "ipsec-ca-identity"
    identity_name: str


class NoIpsecCaIdentity(Removal):  # grammars/crypto/ipsec.yaml:167
    """``no ipsec ca identity identityName``, or ``default`` for ``no``."""

    ENTRY = "ipsec-ca-identity"
    identity_name: str
    default: bool = False


class IpsecIdentity(Command):  # grammars/crypto/ipsec.yaml:172
    """``ipsec identity`` [recalled]."""

    ENTRY = "ipsec-identity"


class NoIpsecIdentity(Removal):  # grammars/crypto/ipsec.yaml:172
    """``no ipsec identity``, or ``default`` for ``no``."""

    ENTRY = "ipsec-identity"
    default: bool = False


class IpsecCrl(Command):  # grammars/crypto/ipsec.yaml:177
    """``ipsec crl revocation`` [recalled]."""

    ENTRY = "ipsec-crl"
    revocation: types.Revocation


class NoIpsecCrl(Removal):  # grammars/crypto/ipsec.yaml:177
    """``no ipsec crl [ revocation ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-crl"
    revocation: types.Revocation | None = None
    default: bool = False


class IpsecCommonName(Command):  # grammars/crypto/ipsec.yaml:182
    """``common-name peerText`` [recalled]."""

    ENTRY = "ipsec-common-name"
    peer_text: str


class NoIpsecCommonName(Removal):  # grammars/crypto/ipsec.yaml:182
    """``no common-name [ peerText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-common-name"
    peer_text: str | None = None
    default: bool = False


class IpsecCountry(Command):  # grammars/crypto/ipsec.yaml:186
    """``country countryCode`` [recalled]."""

    ENTRY = "ipsec-country"
    country_code: str


class NoIpsecCountry(Removal):  # grammars/crypto/ipsec.yaml:186
    """``no country [ countryCode ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-country"
    country_code: str | None = None
    default: bool = False


class IpsecOrganization(Command):  # grammars/crypto/ipsec.yaml:190
    """``organization text`` [recalled]."""

    ENTRY = "ipsec-organization"
    text: str


class NoIpsecOrganization(Removal):  # grammars/crypto/ipsec.yaml:190
    """``no organization [ text ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-organization"
    text: str | None = None
    default: bool = False


class IpsecIdentityDomainName(Command):  # grammars/crypto/ipsec.yaml:194
    """``domain-name keyHost`` [recalled]."""

    ENTRY = "ipsec-identity-domain-name"
    key_host: str


class NoIpsecIdentityDomainName(Removal):  # grammars/crypto/ipsec.yaml:194
    """``no domain-name [ keyHost ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-identity-domain-name"
    key_host: str | None = None
    default: bool = False


class IpsecEnrollmentRetryLimit(Command):  # grammars/crypto/ipsec.yaml:199
    """``enrollment retry-limit enrollCount`` [recalled]."""

    ENTRY = "ipsec-enrollment-retry-limit"
    enroll_count: int


class NoIpsecEnrollmentRetryLimit(Removal):  # grammars/crypto/ipsec.yaml:199
    """``no enrollment retry-limit [ enrollCount ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-enrollment-retry-limit"
    enroll_count: int | None = None
    default: bool = False


class IpsecEnrollmentRetryPeriod(Command):  # grammars/crypto/ipsec.yaml:203
    """``enrollment retry-period enrollMinutes`` [recalled]."""

    ENTRY = "ipsec-enrollment-retry-period"
    enroll_minutes: int


class NoIpsecEnrollmentRetryPeriod(Removal):  # grammars/crypto/ipsec.yaml:203
    """``no enrollment retry-period [ enrollMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-enrollment-retry-period"
    enroll_minutes: int | None = None
    default: bool = False


class IpsecEnrollmentUrl(Command):  # grammars/crypto/ipsec.yaml:207
    """``enrollment url urlText`` [recalled]."""

    ENTRY = "ipsec-enrollment-url"
    url_text: str


class NoIpsecEnrollmentUrl(Removal):  # grammars/crypto/ipsec.yaml:207
    """``no enrollment url [ urlText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-enrollment-url"
    url_text: str | None = None
    default: bool = False


class IpsecIssuerIdentifier(Command):  # grammars/crypto/ipsec.yaml:211
    """``issuer-identifier peerText`` [recalled]."""

    ENTRY = "ipsec-issuer-identifier"
    peer_text: str


class NoIpsecIssuerIdentifier(Removal):  # grammars/crypto/ipsec.yaml:211
    """``no issuer-identifier [ peerText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-issuer-identifier"
    peer_text: str | None = None
    default: bool = False


class IpsecRootProxyUrl(Command):  # grammars/crypto/ipsec.yaml:215
    """``root proxy url urlText`` [recalled]."""

    ENTRY = "ipsec-root-proxy-url"
    url_text: str


class NoIpsecRootProxyUrl(Removal):  # grammars/crypto/ipsec.yaml:215
    """``no root proxy url [ urlText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-root-proxy-url"
    url_text: str | None = None
    default: bool = False


class ManualKeyKey(Command):  # grammars/crypto/ipsec.yaml:219
    """``key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "manual-key-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoManualKeyKey(Removal):  # grammars/crypto/ipsec.yaml:219
    """``no key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "manual-key-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpsecTransportApplication(Command):  # grammars/crypto/ipsec.yaml:225
    """``application transportApplication`` [recalled]."""

    ENTRY = "ipsec-transport-application"
    transport_application: types.TransportApplication


class NoIpsecTransportApplication(Removal):  # grammars/crypto/ipsec.yaml:225
    """``no application transportApplication``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-application"
    transport_application: types.TransportApplication
    default: bool = False


class IpsecTransportLifetime(Command):  # grammars/crypto/ipsec.yaml:231
    """``lifetime lifetimeKind lifetimeValue`` [recalled]."""

    ENTRY = "ipsec-transport-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int


class NoIpsecTransportLifetime(Removal):  # grammars/crypto/ipsec.yaml:231
    """``no lifetime lifetimeKind [ lifetimeValue ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int | None = None
    default: bool = False


class IpsecTransportPfsGroup(Command):  # grammars/crypto/ipsec.yaml:237
    """``pfs group ikeGroup`` [recalled]."""

    ENTRY = "ipsec-transport-pfs-group"
    ike_group: types.IkeGroup


class NoIpsecTransportPfsGroup(Removal):  # grammars/crypto/ipsec.yaml:237
    """``no pfs group [ ikeGroup ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-pfs-group"
    ike_group: types.IkeGroup | None = None
    default: bool = False


class IpsecTransportTransformSet(Command):  # grammars/crypto/ipsec.yaml:241
    """``transform-set transformName`` [recalled]."""

    ENTRY = "ipsec-transport-transform-set"
    transform_name: str


class NoIpsecTransportTransformSet(Removal):  # grammars/crypto/ipsec.yaml:241
    """``no transform-set [ transformName ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-transform-set"
    transform_name: str | None = None
    default: bool = False


class IpsecTransportLocalAddress(Command):  # grammars/crypto/ipsec.yaml:245
    """``local ip address ipAddress`` [recalled]."""

    ENTRY = "ipsec-transport-local-address"
    ip_address: Ipv4


class NoIpsecTransportLocalAddress(Removal):  # grammars/crypto/ipsec.yaml:245
    """``no local ip address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-local-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class IpsecTransportPreShare(Command):  # grammars/crypto/ipsec.yaml:249
    """``pre-share [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "ipsec-transport-pre-share"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpsecTransportPreShare(Removal):  # grammars/crypto/ipsec.yaml:249
    """``no pre-share [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-transport-pre-share"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpsecTunnelIkeLocalIdentity(Command):  # grammars/crypto/ipsec.yaml:255
    """``ike local-identity identityKind peerText`` [recalled]."""

    ENTRY = "ipsec-tunnel-ike-local-identity"
    identity_kind: types.IdentityKind
    peer_text: str


class NoIpsecTunnelIkeLocalIdentity(Removal):  # grammars/crypto/ipsec.yaml:255
    """``no ike local-identity [ identityKind peerText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-ike-local-identity"
    identity_kind: types.IdentityKind | None = None
    peer_text: str | None = None
    default: bool = False


class IpsecTunnelIkePeerIdentity(Command):  # grammars/crypto/ipsec.yaml:259
    """``ike peer-identity identityKind peerText`` [recalled]."""

    ENTRY = "ipsec-tunnel-ike-peer-identity"
    identity_kind: types.IdentityKind
    peer_text: str


class NoIpsecTunnelIkePeerIdentity(Removal):  # grammars/crypto/ipsec.yaml:259
    """``no ike peer-identity [ identityKind peerText ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-ike-peer-identity"
    identity_kind: types.IdentityKind | None = None
    peer_text: str | None = None
    default: bool = False


class IpsecTunnelMaxInterfaces(Command):  # grammars/crypto/ipsec.yaml:263
    """``max-interfaces tunnelLimit`` [recalled]."""

    ENTRY = "ipsec-tunnel-max-interfaces"
    tunnel_limit: int


class NoIpsecTunnelMaxInterfaces(Removal):  # grammars/crypto/ipsec.yaml:263
    """``no max-interfaces [ tunnelLimit ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-max-interfaces"
    tunnel_limit: int | None = None
    default: bool = False


class IpsecTunnelMtu(Command):  # grammars/crypto/ipsec.yaml:268
    """``tunnel mtu tunnelMtu`` [recalled]."""

    ENTRY = "ipsec-tunnel-mtu"
    tunnel_mtu: int


class NoIpsecTunnelMtu(Removal):  # grammars/crypto/ipsec.yaml:268
    """``no tunnel mtu [ tunnelMtu ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-mtu"
    tunnel_mtu: int | None = None
    default: bool = False


class IpsecTunnelExtendedAuthentication(Command):  # grammars/crypto/ipsec.yaml:272
    """``extended-authentication authMode [ re-authenticate ] [ skip-peer-config ]`` [recalled]."""

    ENTRY = "ipsec-tunnel-extended-authentication"
    auth_mode: types.AuthMode
    re_authenticate: bool = False
    skip_peer_config: bool = False


class NoIpsecTunnelExtendedAuthentication(Removal):  # grammars/crypto/ipsec.yaml:272
    """``no extended-authentication [ authMode [ re-authenticate ] [ skip-peer-config ] ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-extended-authentication"
    auth_mode: types.AuthMode | None = None
    re_authenticate: bool = False
    skip_peer_config: bool = False
    default: bool = False


class IpsecDomainSuffix(Command):  # grammars/crypto/ipsec.yaml:277
    """``domain-suffix domainSuffix`` [recalled]."""

    ENTRY = "ipsec-domain-suffix"
    domain_suffix: str


class NoIpsecDomainSuffix(Removal):  # grammars/crypto/ipsec.yaml:277
    """``no domain-suffix [ domainSuffix ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-domain-suffix"
    domain_suffix: str | None = None
    default: bool = False


class IpsecTunnelIpProfile(Command):  # grammars/crypto/ipsec.yaml:281
    """``ip profile profileName`` [recalled]."""

    ENTRY = "ipsec-tunnel-ip-profile"
    profile_name: str


class NoIpsecTunnelIpProfile(Removal):  # grammars/crypto/ipsec.yaml:281
    """``no ip profile [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-ip-profile"
    profile_name: str | None = None
    default: bool = False


class IpsecTunnelTransformSet(Command):  # grammars/crypto/ipsec.yaml:286
    """``tunnel transform-set transformName`` [recalled]."""

    ENTRY = "ipsec-tunnel-transform-set"
    transform_name: str


class NoIpsecTunnelTransformSet(Removal):  # grammars/crypto/ipsec.yaml:286
    """``no tunnel transform-set [ transformName ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-transform-set"
    transform_name: str | None = None
    default: bool = False


class IpsecTunnelLocalIdentity(Command):  # grammars/crypto/ipsec.yaml:290
    """``tunnel local-identity tunnelIdentity`` [recalled]."""

    ENTRY = "ipsec-tunnel-local-identity"
    tunnel_identity: str


class NoIpsecTunnelLocalIdentity(Removal):  # grammars/crypto/ipsec.yaml:290
    """``no tunnel local-identity [ tunnelIdentity ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-local-identity"
    tunnel_identity: str | None = None
    default: bool = False


class IpsecTunnelPeerIdentity(Command):  # grammars/crypto/ipsec.yaml:294
    """``tunnel peer-identity tunnelIdentity`` [recalled]."""

    ENTRY = "ipsec-tunnel-peer-identity"
    tunnel_identity: str


class NoIpsecTunnelPeerIdentity(Removal):  # grammars/crypto/ipsec.yaml:294
    """``no tunnel peer-identity [ tunnelIdentity ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-peer-identity"
    tunnel_identity: str | None = None
    default: bool = False


class IpsecTunnelLifetime(Command):  # grammars/crypto/ipsec.yaml:298
    """``tunnel lifetime lifetimeKind lifetimeValue`` [recalled]."""

    ENTRY = "ipsec-tunnel-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int


class NoIpsecTunnelLifetime(Removal):  # grammars/crypto/ipsec.yaml:298
    """``no tunnel lifetime lifetimeKind [ lifetimeValue ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-lifetime"
    lifetime_kind: types.LifetimeKind
    lifetime_value: int | None = None
    default: bool = False


class IpsecTunnelPfsGroup(Command):  # grammars/crypto/ipsec.yaml:304
    """``tunnel pfs group ikeGroup`` [recalled]."""

    ENTRY = "ipsec-tunnel-pfs-group"
    ike_group: types.IkeGroup


class NoIpsecTunnelPfsGroup(Removal):  # grammars/crypto/ipsec.yaml:304
    """``no tunnel pfs group [ ikeGroup ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-pfs-group"
    ike_group: types.IkeGroup | None = None
    default: bool = False


class IpsecTunnelSignaling(Command):  # grammars/crypto/ipsec.yaml:308
    """``tunnel signaling signalKind`` [recalled]."""

    ENTRY = "ipsec-tunnel-signaling"
    signal_kind: types.SignalKind


class NoIpsecTunnelSignaling(Removal):  # grammars/crypto/ipsec.yaml:308
    """``no tunnel signaling [ signalKind ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-signaling"
    signal_kind: types.SignalKind | None = None
    default: bool = False


class IpsecTunnelDestinationBackup(Command):  # grammars/crypto/ipsec.yaml:313
    """``tunnel destination backup backupAddress`` [recalled]."""

    ENTRY = "ipsec-tunnel-destination-backup"
    backup_address: Ipv4


class NoIpsecTunnelDestinationBackup(Removal):  # grammars/crypto/ipsec.yaml:313
    """``no tunnel destination backup [ backupAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ipsec-tunnel-destination-backup"
    backup_address: Ipv4 | None = None
    default: bool = False
