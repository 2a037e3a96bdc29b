"""What travels between clients and the service: requests, answers, errors, webhooks, statuses. Pure data."""
