export const stateFormEn = {
  "stateForm.title": "State of the person",
  "stateForm.lead":
    "This form (別紙1) comes before the items of the survey. Ask for the bad times, in particulars.",
  "stateForm.toCase": "To the case",

  "stateForm.private.title": "Not for the family",
  "stateForm.private.write": "Write what is not for the family (another page)",
  "stateForm.private.read": "See what is not for the family (another page)",
  "stateForm.private.who": "Family and supporters cannot see this",
  "stateForm.private.who.what":
    "Only the person, the surveyor of this case, the clerk in charge and the board can read it. Who looked is recorded.",
  "stateForm.private.screen":
    "Do not open it while the family is near. If somebody comes, “Cover” hides it at once.",
  "stateForm.private.covered": "It is covered.",
  "stateForm.private.show": "See and write",
  "stateForm.private.cover": "Cover",
  "stateForm.private.coverKey": "Esc covers it too.",
  "stateForm.private.notYours": "This page is not open to you",
  "stateForm.private.back": "Back to the state form",

  "stateForm.begin.closed": "You cannot begin yet",
  "stateForm.begin.warned": "Before you begin",
  "stateForm.begin.goOn": "Begin all the same",

  "stateForm.hints": "A little more would help the reader.",
  "stateForm.open.who": "Who",
  "stateForm.open.when": "When",
  "stateForm.open.how-often": "How often",
  "stateForm.open.how-long": "How long",
  "stateForm.open.how-much-help": "How much help",
  "stateForm.open.how": "How",
  "stateForm.open.what": "What",
  "stateForm.open.repeat": "Again",
  "stateForm.examples.symptoms": "Symptoms often told with this disease (examples)",
  "stateForm.examples.difficulties": "Difficulties often told with this disease (examples)",

  "stateForm.year.how": "Choose how each month was. “Not known” is fine for months nobody remembers.",
  "stateForm.year.of": "{{year}}",
  "stateForm.month": "Month {{month}}",
  "stateForm.month.open": "not yet",
  "stateForm.year.unknown": "Set the {{count}} months not asked yet to “not known”",
  "stateForm.year.notes": "Write what happened in a month",
  "stateForm.year.table": "See as a table",
  "stateForm.year.caption": "The past year",
  "stateForm.year.month": "Month",
  "stateForm.year.state": "How it was",
  "stateForm.year.note": "What happened",

  "stateForm.wishes": "What the board wishes to know",
  "stateForm.wishes.what": "What could not be asked may stay open.",
  "stateForm.wish.met": "There",
  "stateForm.wish.open": "Not yet",
  "stateForm.checks": "Please look again",
  "stateForm.checks.what": "If it is right as it is, leave it",

  "stateForm.send": "Send",
  "stateForm.send.what": "If something is missing, it is said before sending.",
  "stateForm.send.noNetwork": "It cannot be sent now",
  "stateForm.send.noNetwork.what":
    "The network is away. What you wrote is on this device. Press again when you are connected.",
  "stateForm.sent": "Sent",
  "stateForm.sent.what": "The clerk in charge checks it. Questions come back here.",
} as const;
