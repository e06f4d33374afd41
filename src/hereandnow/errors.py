"""Every error a caller may meet, as one tree. Each message says what is wrong and what to do about it.

HereAndNowError
├── InvalidValue            a value that cannot be: a programming mistake or a damaged file
│   └── EvidenceMismatch    a quote that is not the verbatim text of its span
├── UnreadableTranscript    a file that cannot be read as a transcript
│   ├── TranscriptTooLarge  a file, or a part of it, over a limit
│   ├── ReadingStopped      a file whose reading was ended: it took more time or memory than a transcript needs
│   └── SeveralSessions     a file that holds several sessions where one is wanted
├── UnreadableQuestionnaire a file that cannot be read as a questionnaire, as answers to one or as a scoring profile
├── CannotScore             answers, a questionnaire and a scoring profile that do not go together
├── UnreadableCourse        a folder that cannot be read as a course
├── UnclearSpeakers         who is the therapist cannot be told
├── UnmetNeed               a reader whose needs no earlier reader meets
├── UnknownName             a code, a kind or an option value that does not exist
├── CannotWrite             an output that cannot be written
├── CannotServe             the desk cannot be started
├── CannotOpenRecords       records that do not open with the keys that were opened
│   └── RecordsOfOtherKeys  records of another desk
├── ConsentMissing          something that a client has not agreed to
├── AuditBroken             an audit that was changed, or cannot be checked
├── SealBroken              sealed words that are not what was sealed, where it was sealed, under a key that is kept
├── WeakPassphrase          a passphrase too short to protect anything
├── NoPasskey               a passkey that is not one of an account here
├── AlreadyTold             a second entry where there is one a day
├── ImpossibleDay           a day on which what is told of cannot have happened
├── CheckInOver             a link to a check-in that was used, is void, ran out or never was
├── MailNotSent             a mail that the practice's server did not take
├── MailNotWanted           a mail to somebody who does not want any
├── InvitationOver          an invitation that was used, revoked, ran out or never was
├── PasswordLinkOver        a link to a new password that was used, is void, ran out or never was
├── NoWayBack               an account for which no link to a new password may be made
├── WrongSecondStep         a code of the second step that is not right, or not taken for now
├── NameTaken               a name that another account has
├── OwnAccount              what nobody may do to their own account
├── ClientNamed             a client's name in words for somebody who is not told it
└── NoKeys                  keys that cannot be had
    ├── WrongPassphrase     a passphrase that does not open the keystore
    ├── WrongRecoveryCode   a recovery code that does not open the keystore
    │   └── MistypedCode    a recovery code with a slip of the hand in it
    ├── TooManyTries        so many wrong tries that the next one has to wait
    ├── KeystoreLocked      a keystore that has forgotten its master key
    ├── KeystoreMissing     a place with no keystore
    ├── KeystoreExists      a place where a keystore is and must not be lost
    ├── KeystoreDamaged     a file that is no keystore, or no longer, or one that a newer version made
    │   └── ClientKeyDamaged  one client's key; the others open
    ├── KeystoreExposed     a keystore in a folder that others can enter
    ├── KeystoreBusy        a keystore that another process holds for too long
    ├── ClientKeyMissing    a client whose key is not in the keystore, and was not destroyed
    └── ClientErased        a client whose keys were destroyed, for good
"""


class HereAndNowError(Exception):
    """The root: a sentence that a person can act on. Never holds a client's words."""


class InvalidValue(HereAndNowError, ValueError):
    """A value that breaks its own rule."""


class EvidenceMismatch(InvalidValue):
    """A quote that is not the verbatim text of the span it cites."""


class UnreadableTranscript(HereAndNowError):
    """A file that is not a transcript in a format that can be read."""


class TranscriptTooLarge(UnreadableTranscript):
    """A file over a limit; the message names the limit."""


class ReadingStopped(UnreadableTranscript):
    """Reading a file took more time or memory than it may, or gave what is no transcript."""


class SeveralSessions(UnreadableTranscript):
    """A file of several sessions where the caller wants one; the message says how to name one."""


class UnreadableQuestionnaire(HereAndNowError):
    """A file that is not a questionnaire, not answers to one, or no scoring profile, in a form that can be read."""


class CannotScore(HereAndNowError):
    """A questionnaire that a scoring profile does not fit, or answers that belong to another questionnaire."""


class UnreadableCourse(HereAndNowError):
    """A folder that is not a course as it should lie on disk; the message names the file and the entry."""


class UnclearSpeakers(HereAndNowError):
    """It cannot be told who is the therapist; the message says which option settles it."""


class UnmetNeed(HereAndNowError):
    """A reader needs codes that no reader before it gives."""


class UnknownName(HereAndNowError):
    """A name that is neither a code nor a kind of moment nor another known thing."""


class CannotWrite(HereAndNowError):
    """A place to write to that refuses."""


class CannotServe(HereAndNowError):
    """The desk cannot be started: a package, a port or a folder is not to be had. The message says what to do."""


class CannotOpenRecords(HereAndNowError):
    """The keys are open and the records do not open with them; the message says how to put it right."""


class RecordsOfOtherKeys(CannotOpenRecords):
    """The database holds the records of another desk."""


class ConsentMissing(HereAndNowError):
    """The client has not agreed to this, or took it back; the message names the consent to ask for."""


class AuditBroken(HereAndNowError):
    """The audit is not what was written, or cannot be checked; the message names the first row that is amiss."""


class SealBroken(HereAndNowError):
    """Sealed words that cannot be opened: changed, cut, moved from their place, or sealed with a key that is gone."""


class WeakPassphrase(HereAndNowError):
    """A passphrase too short to protect the keys; the message says how long it must be."""


class NoPasskey(HereAndNowError):
    """A passkey that is not one of an account here, or that does not say who used it."""


class AlreadyTold(HereAndNowError):
    """A second entry of a kind of which there is one a day; the first can be changed."""


class ImpossibleDay(HereAndNowError):
    """A day on which what is told of cannot have happened: still to come, or far off; the message says which."""


class CheckInOver(HereAndNowError):
    """A link to a check-in that was used, is void, ran out or never was: all are told alike."""


class MailNotSent(HereAndNowError):
    """A mail that the practice's server did not take; the message says why, and names nobody."""


class MailNotWanted(HereAndNowError):
    """A mail to somebody who does not want any."""


class InvitationOver(HereAndNowError):
    """An invitation that was used, was revoked, ran out or never was: all are told alike."""


class PasswordLinkOver(HereAndNowError):
    """A link to a new password that was used, is void, ran out or never was: all are told alike."""


class NoWayBack(HereAndNowError):
    """An account for which no link to a new password may be made; the message says why."""


class WrongSecondStep(HereAndNowError):
    """A code of the second step that is not right, or not taken for now."""


class NameTaken(HereAndNowError):
    """A name that another account signs in with."""


class OwnAccount(HereAndNowError):
    """What nobody may do to their own account, as closing the one that administers."""


class ClientNamed(HereAndNowError):
    """A client's name in words for somebody who is not told it."""


class NoKeys(HereAndNowError):
    """Keys that cannot be had; the message says why and what to do. Never holds a passphrase, a code or a key."""


class WrongPassphrase(NoKeys):
    """A passphrase that does not open the keystore."""


class WrongRecoveryCode(NoKeys):
    """A recovery code that is well typed and does not open the keystore."""


class MistypedCode(WrongRecoveryCode):
    """A recovery code that cannot be one: a slip of the hand, found without trying it."""


class TooManyTries(NoKeys):
    """Too many wrong tries in a row; the message says how long to wait."""


class KeystoreLocked(NoKeys):
    """The keystore has forgotten its master key; it must be opened again."""


class KeystoreMissing(NoKeys):
    """There is no keystore where one was looked for."""


class KeystoreExists(NoKeys):
    """There is a keystore already, and making one would lose it."""


class KeystoreDamaged(NoKeys):
    """A file that is no keystore, or is damaged, or was made by a newer version of the program."""


class ClientKeyDamaged(KeystoreDamaged):
    """One client's key in the keystore is damaged; the others can be had."""


class KeystoreExposed(NoKeys):
    """A keystore in a folder that other people of this machine can enter."""


class KeystoreBusy(NoKeys):
    """Another process holds the keystore for too long; doing it again is safe."""


class ClientKeyMissing(NoKeys):
    """A client's key is not in the keystore, as in one that is older than the client; none is made for reading."""


class ClientErased(NoKeys):
    """The keys of this client were destroyed, for good, and none are made again."""
