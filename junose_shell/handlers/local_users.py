"""Users of the router: secrets are kept as digests."""

from junose_shell.commands.local_users import AaaLocalUsername, LocalUserSecret, Username
from junose_shell.handlers import Context, handles
from junose_shell.model.secrets import DIGEST, kept_secret
from junose_shell.replies.steps import Answer


@handles(Username)
def username(context: Context, command: Username) -> Answer:
    """Define a user; a secret is kept as its digest, a password as it was typed."""
    if command.secret_text is not None:
        purpose = f"user {command.user_name}"
        kept = kept_secret(command.secret_text, command.secret_form, purpose)
        command = Username(command.user_name, secret_form=DIGEST, secret_text=kept)
    context.configure(command)
    return None


@handles(LocalUserSecret)
def local_user_secret(context: Context, command: LocalUserSecret) -> Answer:
    """Keep the digest of the user's password."""
    owner = context.home.statement
    purpose = f"local {owner.user_name}" if isinstance(owner, AaaLocalUsername) else "local"
    kept = kept_secret(command.secret_text, command.secret_form, purpose)
    context.configure(LocalUserSecret(kept, DIGEST))
    return None
