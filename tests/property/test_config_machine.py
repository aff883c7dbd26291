"""The store against a plain dict: random edits, undone or kept, leave the same statements."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from junose_shell.command.entry import Form
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.config import ConfigStore

GRAMMAR = load_grammar()
ADDRESSES = st.sampled_from(["10.0.0.0", "10.1.0.0", "10.2.0.0"])
DOMAINS = st.sampled_from(["isp", "other"])
ROUTERS = st.sampled_from(["a", "b"])


def entry(name: str, form: Form = Form.DO):
    return next(e for e in GRAMMAR.entries if e.id == name and e.form == form)


TARGET = entry("l2tp-dial-out-target")
TIMER = entry("l2tp-dial-out-connecting-timer")
TRIGGERS = entry("l2tp-dial-out-max-buffered-triggers")
ROUTER = entry("virtual-router")
SERVER = entry("radius-authentication-server")
MASK = GRAMMAR.types["ipAddressMask"].parse("255.255.0.0")


class StoreMachine(RuleBasedStateMachine):
    """``model`` maps (context, class name, key) to the fields that may change."""

    @initialize()
    def begin_empty(self):
        self.store = ConfigStore(GRAMMAR)
        self.model = {}
        self.saved = None
        self.heard = {}
        for kind in (TARGET.command, TRIGGERS.command, ROUTER.command, SERVER.command):
            self.store.subscribe(kind, self.hear)

    def hear(self, change):
        name = type(change.new or change.old).__name__
        key = (change.section.context, name, self.key_of(change.new or change.old))
        if change.new is None:
            del self.heard[key]
        else:
            self.heard[key] = change.new

    def key_of(self, statement):
        return GRAMMAR.statement_entry(statement).key_of(statement)

    def home(self, context):
        return self.store.contexts.get(context)

    @rule(context=st.sampled_from(["default", "a", "b"]), address=ADDRESSES, domain=DOMAINS)
    def set_target(self, context, address, domain):
        home = self.home(context)
        if home is None:
            return
        number = GRAMMAR.types["ipAddress"].parse(address)
        statement = TARGET.command(number, MASK, domain, "p")
        key = (context, "L2tpDialOutTarget", (number, MASK))
        if key in self.model and self.model[key] != statement:
            return  # refused; tested by itself
        self.store.set(home, TARGET, statement)
        self.model[key] = statement

    @rule(context=st.sampled_from(["default", "a", "b"]), address=ADDRESSES,
          form=st.sampled_from([Form.NO, Form.DEFAULT]))  # fmt: skip
    def remove_target(self, context, address, form):
        home = self.home(context)
        if home is None:
            return
        number = GRAMMAR.types["ipAddress"].parse(address)
        removal = entry("l2tp-dial-out-target", form)
        self.store.apply(home, removal, removal.command(number, MASK, default=form is Form.DEFAULT))
        self.model.pop((context, "L2tpDialOutTarget", (number, MASK)), None)

    @rule(context=st.sampled_from(["default", "a", "b"]), number=st.integers(0, 2))
    def set_triggers(self, context, number):
        home = self.home(context)
        if home is None:
            return
        statement = TRIGGERS.command(number)
        self.store.set(home, TRIGGERS, statement)
        key = (context, "L2tpDialOutMaxBufferedTriggers", None)
        self.model.pop(key, None)
        if number:  # 0 is the default
            self.model[key] = statement

    @rule(context=st.sampled_from(["default", "a", "b"]), address=ADDRESSES)
    def toggle_server(self, context, address):
        home = self.home(context)
        if home is None:
            return
        number = GRAMMAR.types["ipAddress"].parse(address)
        key = (context, "RadiusAuthenticationServer", number)
        if key in self.model:
            assert self.store.remove(home, SERVER.command, number)
            del self.model[key]
        else:
            self.store.set(home, SERVER, SERVER.command(number))
            self.model[key] = SERVER.command(number)

    @rule(name=ROUTERS)
    def toggle_router(self, name):
        key = ("default", "VirtualRouter", name)
        if key in self.model:
            assert self.store.remove(self.store.chassis, ROUTER.command, name)
            self.model = {k: v for k, v in self.model.items() if k != key and k[0] != name}
        else:
            self.store.set(self.store.chassis, ROUTER, ROUTER.command(name))
            self.model[key] = ROUTER.command(name)

    @precondition(lambda self: self.saved is None)
    @rule()
    def begin(self):
        self.store.begin()
        self.saved = dict(self.model)

    @precondition(lambda self: self.saved is not None)
    @rule(keep=st.booleans())
    def finish(self, keep):
        if keep:
            self.store.commit()
        else:
            self.store.rollback()
            self.model = self.saved
        self.saved = None

    @invariant()
    def same_statements(self):
        if not hasattr(self, "store"):
            return
        found = {}
        for section in self.store.every_section():
            for item in section.items():
                statement = getattr(item, "statement", item)
                place = (section.context, type(statement).__name__, self.key_of(statement))
                found[place] = statement
        assert found == self.model
        assert self.heard == self.model
        routers = {key[2] for key in self.model if key[1] == "VirtualRouter"}
        assert set(self.store.contexts) == {"default", *routers}

    @invariant()
    def servers_keep_their_order(self):
        if not hasattr(self, "store"):
            return
        for context, section in self.store.contexts.items():
            wanted = [k[2] for k in self.model if k[:2] == (context, "RadiusAuthenticationServer")]
            assert [server.ip_address for server in section.select(SERVER.command)] == wanted


StoreMachine.TestCase.settings = settings(stateful_step_count=40)
TestStore = StoreMachine.TestCase
