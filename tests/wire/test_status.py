"""The words of the contract."""

from soundstage.wire import Category, ErrorCode, Status


def test_the_statuses_are_the_contracts_and_the_last_three_are_final() -> None:
    assert [(status.value, status.ended) for status in Status] == [
        ("processing", False),
        ("success", True),
        ("error", True),
        ("cancelled", True),
    ]


def test_every_code_has_a_category() -> None:
    assert {code.category for code in ErrorCode} <= set(Category)
    assert ErrorCode.INPUT_VALIDATION_ERROR.category is Category.VALIDATION
    assert ErrorCode.EXECUTION_TIMEOUT.category is Category.TIMEOUT
