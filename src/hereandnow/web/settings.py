"""Django's settings: nothing in them is secret, and they are the same for everybody but for how far the desk reaches.

The secret that signs sessions is one of the keys: ``records/opening`` sets it when they are opened, not before.
Which file the records are and with which key they open is asked of the vault at each connection
(``records/sealed_sqlite``); on a server, whether they may be reached at all (``records/sealed_postgresql``).
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF

from hereandnow.web.consent.jurisdictions import jurisdiction_of
from hereandnow.web.database import database_of
from hereandnow.web.mail import mail_server_of
from hereandnow.web.reach import public_name_of
from hereandnow.web.time_zone import zone_of_this_machine

HERE = Path(__file__).resolve().parent

JURISDICTION = jurisdiction_of(os.environ)
PUBLIC_NAME = public_name_of(os.environ)
"""By which name a practice reaches the desk, through a proxy that speaks TLS; "" on the own machine."""
MAIL_SERVER = mail_server_of(os.environ)
"""The practice's own; None, and no socket is opened, where none is named."""
DEBUG = False
ALLOWED_HOSTS = [PUBLIC_NAME] if PUBLIC_NAME else ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "hereandnow.web.urls"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "csp",
    "hereandnow.web.records",
]
MIDDLEWARE = [
    "hereandnow.web.head.Head",
    "hereandnow.web.headers.Headers",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",  # looks at the host before anything is served
    "hereandnow.web.sizes.Sizes",
    "hereandnow.web.static_files.StaticFiles",
    "hereandnow.web.browser_sessions.BrowserSessions",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "hereandnow.web.gate.Gate",  # after the CSRF check: work is only kept over a lock if it came from our own page
    "axes.middleware.AxesMiddleware",
    "allauth.account.middleware.AccountMiddleware",  # allauth insists on it; none of its pages is served
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "pages", HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "hereandnow.web.accounts.asking.recovery_code",
            ],
            "libraries": {"days": "hereandnow.web.days"},
        },
    }
]

DATABASES = {"default": database_of(os.environ)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "records.AccountRecord"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AXES_FAILURE_LIMIT = 5
AXES_USERNAME_FORM_FIELD = "username"  # as authenticate() is given it; by any other name, failures are nobody's
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False  # fifteen minutes are fifteen minutes
AXES_LOCKOUT_PARAMETERS = ["username"]  # any program here may come from any of 127.0.0.0/8: no address tells them apart
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True
AXES_HANDLER = "hereandnow.web.records.failures.Failures"
AXES_LOCKOUT_CALLABLE = "hereandnow.web.pages.sign_in.views.locked_out"

STAFF_NEEDS_SECOND_FACTOR = bool(PUBLIC_NAME)  # on the own machine everybody chooses
ACCOUNT_USER_MODEL_USERNAME_FIELD = "name_mark"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None  # an account has a name, and no address to write to
MFA_ADAPTER = "hereandnow.web.records.second_factor.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["recovery_codes", "totp", "webauthn"]
MFA_TOTP_TOLERANCE = 1  # half a minute each way: clocks differ, people type slowly
MFA_RECOVERY_CODE_DIGITS = 10
MFA_PASSKEY_LOGIN_ENABLED = True

SESSION_ENGINE = "hereandnow.web.records.sealed_sessions"
# "__Host-": browsers take such a cookie over TLS alone, for this very name and no other of the same domain.
_OVER_TLS = "__Host-" if PUBLIC_NAME else ""
SESSION_COOKIE_NAME = f"{_OVER_TLS}hereandnow_session"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = bool(PUBLIC_NAME)
# A sign-in is over after twelve hours (``records/access/sign_ins``). Its session is known for a day longer, so that a
# form that comes too late is still known to be somebody's, and is kept for them.
SESSION_COOKIE_AGE = 36 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_NAME = f"{_OVER_TLS}hereandnow_form"
CSRF_COOKIE_AGE = None  # gone with the browser
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "hereandnow.web.gate.not_from_here"
LOGIN_URL = "sign_in"

if PUBLIC_NAME:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")  # it reaches Django from the proxy alone (forwarded)
    SECURE_SSL_REDIRECT = True
    SECURE_SSL_HOST = PUBLIC_NAME
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SILENCED_SYSTEM_CHECKS = [
        "axes.W006",  # tries are counted by name, from wherever they come: another address gains nobody a try
        "security.W002",  # X-Frame-Options is set by ``headers``
        "security.W005",  # other names below this one are not the desk's to bind to TLS
        "security.W021",  # nor is a list that browsers ship
    ]
# Not "no-referrer": with it browsers send our own forms with "Origin: null", which the check of forms rightly refuses.
# Another site is told nothing by this one either.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "connect-src": [SELF],  # htmx asks for one moment's card
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
STATIC_URL = "/static/"
STATIC_ROOT = HERE / "static"
WHITENOISE_ALLOW_ALL_ORIGINS = False

USE_TZ = True
TIME_ZONE = zone_of_this_machine()
LANGUAGE_CODE = "en"
LARGEST_FORM = 1024 * 1024
LARGEST_UPLOAD = (
    32 * 1024 * 1024
)  # more than is read of a file, so that a file that is too large is told so on its form
# Each page says how much it takes (``sizes``); Django's own limit has room for the largest.
DATA_UPLOAD_MAX_MEMORY_SIZE = FILE_UPLOAD_MAX_MEMORY_SIZE = LARGEST_UPLOAD
# Django's other one puts large files down elsewhere, in the clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

LOGGING = {
    "version": 1,
    "handlers": {
        "nothing": {"class": "logging.NullHandler"},
        "faults": {"class": "hereandnow.web.faults.Faults", "level": "ERROR"},
    },
    "root": {"handlers": ["nothing"]},
    "loggers": {
        "django": {"handlers": ["nothing"], "propagate": False},
        "django.request": {"handlers": ["faults"], "propagate": False},
        "axes": {"handlers": ["nothing"], "propagate": False},  # it would write the name that was tried
        "waitress": {"handlers": ["faults"], "propagate": False},
    },
}
