"""Each model once: its slug, input, limits, price and text, and everything made from that one definition."""

from soundstage.catalog.addresses import is_public_address, literal_address
from soundstage.catalog.models import IMAGE_TO_VIDEO, MODELS, TEXT_TO_VIDEO, VERSION, Model, find_model, list_models
from soundstage.catalog.openapi import create_body, openapi
from soundstage.catalog.prices import CONTRACT_PRICES, LONGEST, MICROS, SHORTEST, Prices, charge, dollars
from soundstage.catalog.problems import InvalidRequest, Problem, UnknownModel
from soundstage.catalog.tables import models_markdown
from soundstage.catalog.urls import UrlRules
from soundstage.catalog.validated import ValidatedInput, ValidatedRequest
from soundstage.catalog.validation import validate_input, validate_request

__all__ = [
    "CONTRACT_PRICES",
    "IMAGE_TO_VIDEO",
    "LONGEST",
    "MICROS",
    "MODELS",
    "SHORTEST",
    "TEXT_TO_VIDEO",
    "VERSION",
    "InvalidRequest",
    "Model",
    "Prices",
    "Problem",
    "UnknownModel",
    "UrlRules",
    "ValidatedInput",
    "ValidatedRequest",
    "charge",
    "create_body",
    "dollars",
    "find_model",
    "is_public_address",
    "list_models",
    "literal_address",
    "models_markdown",
    "openapi",
    "validate_input",
    "validate_request",
]
