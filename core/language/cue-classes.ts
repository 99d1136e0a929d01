/** What a word of wanting, planning, demanding or deciding can be: the classes that the grammar of intention is written in. */
export const cueClasses = [
  /** Verbs of wishing and hoping: «хочет», "hopes". */
  "want",
  /** Has in mind or is ready to act: «намерен», "plans to". */
  "intend",
  /** Binds itself, or threatens: «обещает», "pledged". */
  "promise",
  /** Works for an end: «стремится», "seeks". */
  "strive",
  /** Nouns for what is wanted, asked or promised: «требование», "hope". */
  "wanted",
  /** What has to be: «должен», "needs". */
  "need",
  /** Asks or orders others to act: «потребовал», "urged". */
  "demand",
  /** Puts forward for others to take up: «предложил», "proposal". */
  "propose",
  /** Tells the reader or anybody what is good to do: «советует», "recommends". */
  "advise",
  /** Is for or against: «выступает за», "supports". */
  "stance",
  /** What parties have settled between them: «договорились», "agreement". */
  "agree",
  /** What somebody has settled alone: «утвердил», "signed". */
  "decide",
  /** Nouns for an end: «цель», "priority". */
  "aim",
  /** What an act or thing is for: «чтобы», "aimed at". */
  "purpose",
  /** What helps or allows: «позволит», "opportunity". */
  "chance",
  /** Making more or better of something: «укрепление», "develop". */
  "develop",
  /** Nouns for what is planned: «программа», "roadmap". */
  "plan",
  /** The future's auxiliary: «будет», "will". */
  "will",
  /** What is fixed for a time, begins or ends then: «состоится», "scheduled". */
  "schedule",
  /** A rule begins, ends or forbids: «вступает в силу», "takes effect". */
  "effect",
  /** Nouns for rules and what they lay on people: «закон», "fine". */
  "law",
  /** Nouns for what people come together for: «саммит», "election". */
  "event",
  /** Concrete acts: «построить», "launch". */
  "act",
  /** What may be or is unknown: «возможно», "unclear". */
  "doubt",
  /** What something else depends on: «если», "unless". */
  "condition",
  /** Opinion and forecast: «считает», "believes". */
  "believe",
  /** Who looks on and is no party: «эксперты», "voters". */
  "outsider",
  /** Ill ascribed to others: «обвинил», "allegedly". */
  "blame",
  /** What did not come about: «не удалось», "rejected". */
  "fail",
  /** What a thing is like or made of: «состоит из», "includes". */
  "property",
  /** Thanks, joy and mourning: «поздравил», "sorry". */
  "feel",
  /** «не», "not". */
  "negation",
  /** Tells of what was: «ранее», "last year". */
  "before",
  /** «сейчас», "currently". */
  "now",
  /** Points to what is ahead: «завтра», "by the end of". */
  "coming",
  /** Who speaks: «мы», "our". */
  "first",
  /** Says what something is: «является», "is". */
  "is",
  /** Begins a clause with what is said or thought: «что», "that". */
  "content",
  /** Begins a clause about a noun: «который», "which". */
  "relative",
] as const;
export type CueClass = (typeof cueClasses)[number];
