"""How mail systems sign and open their bounces, in their own words: senders, subjects, openings.

Written from the systems' documentation and from mails they sent. One sign is never enough:
`daemon` decides which of them together make a bounce.
"""

import re

from outreach_app.mail.inspection.bounce_languages import (
    DELAYS_ABROAD,
    OPENINGS_ABROAD,
    SUBJECTS_ABROAD,
)

DAEMON_NAMES = (
    "mailer-daemon",
    "mailerdaemon",
    "mailer_daemon",
    "mailer.daemon",
    "mail-daemon",
    "maildaemon",
    "postmaster",
    "post_master",
    "post-master",
    "mdaemon",
    "mail-administrator",
    "mailadmin",
    "mail-admin",
    "mail.delivery.system",
    "mail-delivery",
    "maildelivery",
    "mailsystem",
    "mail-system",
    "daemon",
    "smtpd",
    "smtp",
    "uucp",
    "microsoftexchange",
    "administrator",
    "majordomo",
    "bounce",
    "bounces",
    "bounce-notification",
    "root",
    "system",
    "mmdf",
    "imss",
    "interscan",
    "mailhost",
    "mailgateway",
    "mail_gateway",
    "mail-gateway",
    "spamadmin",
)
"""Local parts that belong to programs, in lower case."""

DAEMON_TITLES = re.compile(
    r"mail(?:er)?[ -]?daemon|mail delivery|mail(?:er)? (?:sub)?system"
    r"|mail administrat|system administrat|mail[ -]?server|mail gateway|microsoft exchange"
    r"|e-?mail system|exchange (?:system )?attendant|internet mail|mail router|mail transfer"
    r"|post ?master|mail error|mail service|error reply|groupwise|lotus|domino|mail exchange"
    r"|mail agent|message router|mail host|undelivered|messaging system|mail forwarder"
    r"|zustellungs|e-mail-administrator|administrador del sistema|administrateur système"
    r"|auto-?responder daemon|smtp gateway|anti-?virus|content[- ]filter at",
    re.IGNORECASE,
)
"""Display names that belong to programs."""

SUCCESSES = re.compile(
    r"\((?:success|relay(?:ed)?|expanded|delivered)\)|^(?:delivered|relayed|expanded|zugestellt|remis"
    r"|entregado|entregue|recapitato|bezorgd)\s?:|(?<!not )(?<!n't )\bsuccess(?:ful(?:ly)?)?\b",
    re.IGNORECASE,
)
"""Subjects of reports that a mail arrived."""

DIGESTS = re.compile(
    r"quarantine (?:summary|digest|report|notif)|(?:spam|junk) (?:digest|summary|report|quarantine)"
    r"|messages? in quarantine|quarantäne-?(?:bericht|übersicht)|end[- ]user digest",
    re.IGNORECASE,
)
"""Subjects of the lists in which a filter says what it withheld from the user."""

SUBJECTS = re.compile(
    r"undeliver|undelivr|un-?deliverable|non[- ]?deliver|not deliver|cannot be delivered"
    r"|could ?n.t be delivered|could not be delivered|can.?t be delivered|unable to deliver"
    r"|deliver\w* (?:has |was |of .{0,80})?(?:fail|error|status|problem|notification|report"
    r"|incomplete|aborted|delayed|unsuccessful|warning|could)"
    r"|fail(?:ed|ure)? (?:to deliver|delivery|notice|mail|message|notification)"
    r"|(?:mail|message|e-mail|email)s? (?:delivery )?(?:fail|error|bounce|not sent|rejected"
    r"|refused|problem|undeliv|could not|returned|blocked|quarantin|delayed|was not|system error)"
    r"|returned (?:mail|e-?mail|message|to sender)|return(?:ing)? (?:mail|message|to sender)"
    r"|mail return|\bbounced?(?: (?:mail|message|e-?mail|notif\w+|from|by|back))|^bounced?\b"
    r"|rejected mail|mail rejection|error sending|error in (?:mail|delivery)"
    r"|sending (?:your )?(?:mail|message) failed|mail could ?n|problem deliver|problems? with your"
    r"|delayed mail|message delay|warning: (?:could not|message|mail)|delayed \d"
    r"|still being retried"
    r"|status notification"
    r"|user unknown|unknown user|unknown address|mailbox (?:full|unavailable)"
    r"|loop alert|are not member|message status|mail status|there was an error|mail failed"
    r"|permanent error|transient failure|mail system error|nondelivery|invalid address"
    r"|mail deliver|message bounced|smtp server: errors"
    r"|in mail from you|message you sent blocked|^delayed:"
    rf"|メールエラー|no such user|rejected: |{SUBJECTS_ABROAD}|{DELAYS_ABROAD}",
    re.IGNORECASE,
)
"""Subjects of bounces. People's answers to them begin with Re: and are not asked."""

OPENINGS = re.compile(
    r"could ?n[o']t be (?:successfully )?delivered|can ?n[o']t be delivered|can't be delivered"
    r"|(?:was|were|is|be|been|has) (?:not|undeliver\w+|un\w+) (?:been )?(?:delivered|deliver)"
    r"|was undeliverable|were undeliverable|is undeliverable|undeliverable (?:mail|message|to)"
    r"|(?:unable|failed|not able|inability|not possible|impossible) to (?:successfully )?"
    r"(?:deliver|send|relay|forward|contact|complete delivery)|un-?able to deliver"
    r"|able to deliver your|not be delivered|couldn't deliver|could not deliver|cannot deliver"
    r"|did not reach the following|didn't reach the following"
    r"|deliver(?:y|ed|ing)? .{0,60}(?:failed|failure|aborted|unsuccessful|has been delayed|error)"
    r"|delevery to the following|failed permanently|fail(?:ed|ure) to deliver|delivery errors?"
    r"|had delivery problems|permanent (?:fatal )?(?:delivery )?(?:error|failure)s?"
    r"|transient non-fatal|fatal errors|delivery attempts? failed|address(?:es"
    r"|\(es\))? .{0,20}failed"
    r"|error(?: occurred)? (?:while )?(?:trying to )?(?:deliver|send|transport)"
    r"|(?:error|trouble|problem)s? (?:was |were )?(?:encountered |occurred )?"
    r"(?:while )?(?:deliver|sending|transport|process)"
    r"|returned (?:to (?:you|sender)|for the following|because|mail)|has been returned"
    r"|(?:being|be|is|was|been) returned|returning (?:message|your|the|mail)|returns? your"
    r"|message (?:you sent )?(?:has been |was |is )?(?:bounced|rejected|refused|blocked|not sent)"
    r"|delivery .{0,60}is delayed"
    r"|mail (?:you sent )?(?:has been |was |is )?(?:bounced|rejected|refused|blocked|not sent)"
    r"|rejected by|refused (?:by|to accept)|rejected your (?:message|mail)|rejected recipient"
    r"|rejected for the following|did not like our|not delivered|non-?delivery|undeliver"
    r"|recipients? (?:address )?(?:is |are |was |were |does |do |has |have )?(?:been )?"
    r"(?:not|unknown|invalid|rejected|refused|failed|returned|unreachable)"
    r"|(?:user|recipient|mailbox|account|address|host|domain)\(?s?\)? (?:account )?"
    r"(?:is |are |was |does |has |have )?(?:been )?(?:not |un)?"
    r"(?:unknown|known|found|exist|valid|disabled|full|unavailable|recogni)"
    r"|unknown (?:user|recipient|address|host|local)|no such (?:user|mailbox|recipient|address)"
    r"|invalid (?:user|recipient|address|mailbox|final)|doesn't have a|not listed in"
    r"|not a valid|(?:mailbox|quota|disk quota|storage) .{0,30}(?:full|exceed|over|limit)"
    r"|over quota|still being retried|has been delayed|has not yet been delivered"
    r"|not been delivered|delivery .{0,20}delayed|remote (?:host|mail server) said"
    r"|smtp error|smtp server .{0,80}rejected|rcpt to:|55[0-4][ -]\S|45[0-2] [45]\.|(?:not"
    r"|n't) member"
    r"|you are not (?:allowed|a member)|are not member|duplicated message-id|retry timeout"
    rf"|{OPENINGS_ABROAD}|{DELAYS_ABROAD}",
    re.IGNORECASE,
)
"""What a bounce says in its first lines."""

STRONG_OPENINGS = re.compile(
    r"this is the (?:mail|qmail|dragonfly|postfix|courier|\S{1,20}-send)[^\n]{0,60}(?:program"
    r"|system"
    r"|agent|server|host)"
    r"|created automatically by (?:the )?mail|(?:automatically"
    r"|auto)[- ]generated (?:delivery status|by"
    r" mail|mail|message from)"
    r"|could not be delivered to (?:one or more|the following|all)"
    r"|delivery to the following recipients? (?:has )?(?:been )?(?:fail|delay)"
    r"|did not reach the following recipient|i'm afraid i wasn't able to deliver"
    r"|the following addresses had|following (?:address|recipient)(?:es|s|\(es\)|\(s\))? "
    r"(?:had|have|has|could|can|failed|was|were|did|are|is)"
    r"|did not reach some or all of the intended recipients"
    r"|your (?:e-?mail |mail )?(?:message|mail|e-?mail) (?:to [^\n]{3,120} )?(?:could not be"
    r"|cannot be"
    r"|was not|was undeliverable|couldn't be|has been rejected|was rejected|wasn't) ?(?:delivered)?"
    r"|(?:was|were) not able to deliver|unable to deliver (?:your |the |this |a )?(?:message"
    r"|mail|e-?mail)"
    r"|undeliverable mail|returned mail|message was undeliverable|mail was undeliverable"
    r"|the message (?:that )?you sent .{0,60}(?:could|was|has)"
    r"|message .{0,60} has not yet been delivered"
    r"|there was an error delivering your mail|had trouble delivering your message"
    r"|non-?delivery (?:report|notification)|delivery status notification"
    r"|permanent fatal errors|transient non-fatal errors|failed addresses follow"
    r"|error message below|delivery of the e-?mail was stopped",
    re.IGNORECASE,
)
"""Openings that no person writes: with them a weak sign of a mail system is enough."""

DELAY_WORDS = re.compile(
    r"warning only|will retry|delivery incomplete|attempts will continue|postponed|advisory-only"
    r"|do(?:es)? not need to resend|still being retried|will (?:be retried|keep trying"
    r"|continue|try again|be tried)|has not yet been delivered|has been delayed|delivery delayed"
    r"|not been delivered yet|is delayed|^delayed:"
    r"|was delayed|\(delay\)|delayed mail|message delayed"
    r"|delayed \d|no action is required|temporarily delayed|still trying|could not be delivered yet"
    r"|delivery is (?:being )?delayed|warning: could not send|continue to try"
    r"|taking longer than (?:usual|expected)|delivery incomplete|will continue to try"
    rf"|{DELAYS_ABROAD}",
    re.IGNORECASE,
)
GIVEN_UP_WORDS = re.compile(
    r"given up|giving up|permanent(?:ly)?|has failed|not be delivered after|returned to sender"
    r"|no further attempts|will not be retried|undeliverable|delivery .{0,30}failed",
    re.IGNORECASE,
)
