"""Finding keys of other services where they do not belong. What is found is named by its provider, never repeated."""

import re

__all__ = ["credential_in_text", "is_credential_name"]

# The prefixes are the ones providers publish for secret scanning.
_SHAPES = (
    ("OpenAI", re.compile(r"\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}")),
    ("Anthropic", re.compile(r"\bsk-ant-[A-Za-z0-9_-]{20,}")),
    ("Replicate", re.compile(r"\br8_[A-Za-z0-9]{30,}")),
    ("Hugging Face", re.compile(r"\bhf_[A-Za-z0-9]{30,}")),
    ("AWS", re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b")),
    ("Google", re.compile(r"\bAIza[0-9A-Za-z_-]{35}")),
    ("GitHub", re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})")),
    ("xAI", re.compile(r"\bxai-[A-Za-z0-9]{40,}")),
    ("Slack", re.compile(r"\bxox[abpsr]-[A-Za-z0-9-]{10,}")),
    ("Stripe", re.compile(r"\b[rs]k_live_[A-Za-z0-9]{20,}")),
    ("a bearer token", re.compile(r"\b[Bb]earer\s+[A-Za-z0-9._~+/-]{24,}")),
    ("a private key", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
)
_NAME_PARTS = (
    "apikey",
    "token",
    "secret",
    "password",
    "passwd",
    "authorization",
    "bearer",
    "credential",
    "accesskey",
    "privatekey",
)
_NAMES = re.compile(
    r"^(?:openai|anthropic|replicate|fal|hf|huggingface|stability|runway|luma|kling|pika|elevenlabs|google|gemini|aws|azure"
    r"|byteplus|volcengine|ark|eachlabs|together|xai)key$"
)


def is_credential_name(name: str) -> bool:
    """Whether a member's name says that it holds a key: `openai_api_key`, `X-Api-Key`, `hf_token`, `fal_key`, …"""
    folded = re.sub(r"[^a-z0-9]", "", name.lower())
    return any(part in folded for part in _NAME_PARTS) or _NAMES.match(folded) is not None


def credential_in_text(text: str) -> str | None:
    """The provider whose key a text holds, or None."""
    return next((provider for provider, shape in reversed(_SHAPES) if shape.search(text)), None)
