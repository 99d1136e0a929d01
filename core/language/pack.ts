/** What the extraction engine needs to know of a language, as data: one `<code>.json` a language. */
import { z } from "zod";
import { cueClasses } from "./cue-classes.ts";

const words = z.array(z.string().min(1)).readonly();

/** How a text of the language is read letter by letter, before any word is looked up. */
export const spellingSchema = z
  .object({
    /** Capitals whose small letters are not those of most languages: "I" is "ı" in Turkish. */
    small: z.record(z.string().length(1), z.string().length(1)).readonly(),
    /** Marks that part a name or number from its endings, which are then no part of the word: "Ankara'da". */
    endingMarks: z.array(z.string().length(1)).readonly(),
    /** Whether what a hyphen or apostrophe joins to a number is a word of its own: «2026-yil», "5'inde". */
    numbersApart: z.boolean().optional(),
    /**
     * Small letters and signs → those that the pack's lists have: another script's letters, another apostrophe. After
     * "^" they stand at a word's beginning. A letter with a sign after it («g‘») makes the sign a letter at a word's end too.
     */
    forms: z.record(z.string().min(1), z.string()).readonly().optional(),
  })
  .readonly();
export type Spelling = z.infer<typeof spellingSchema>;

/** Abbreviations in small letters, without their last full stop («т.д», "a.m"). */
export const abbreviationsSchema = z
  .object({
    /** Those that no sentence ends with: «им», "Mr". */
    never: words,
    /** Those that a sentence ends with only after a number: «г» («в 2024 г.», but «в г. Ош»). */
    unlessAfterNumber: words,
    /** Those that are abbreviations only before a number: «ст», "No". */
    beforeNumber: words,
    /** Those that a sentence ends with only where one of the commonest words begins the next: "p.m", "Inc". */
    beforeCommonWord: words.exactOptional(),
    /** Whether a full stop makes an ordinal of a number: "5. madde", "II. Dünya Savaşı". */
    ordinals: z.boolean().exactOptional(),
  })
  .readonly();

export const quotationSchema = z
  .object({
    /** Whether single marks quote too, as in some English papers; elsewhere they are letters or apostrophes. */
    singleMarks: z.boolean(),
  })
  .readonly();

/**
 * How a text says who speaks, in languages whose verb stands last and whose nouns carry their case as an ending:
 * Turkish, Azerbaijani, Kazakh, Kyrgyz, Uzbek. A speaker's phrase is found by what its words end with: it reaches back
 * from a name or role without a case ending («Toyota'nın müdürü Marvin Cooke») to the word that cannot belong to it.
 * Endings are matched against what stands at a word's end, a word's stem keeps at least three letters.
 */
export const verbLastSchema = z
  .object({
    /** Between a closing mark and its verb: "diye", "deyə", «деп», "deb". */
    particles: words,
    /** Frames that stand after their speaker: "göre", «айтуынша», "so'zlariga ko'ra". */
    framesAfter: words,
    /** Right before a quotation: a clause, where it goes on in small letters; speech, after a colon or with a capital: "ki". */
    clauseOrSpeech: words,
    /** Verbs that give a name to something, not words to somebody («"Yaşıl dəhliz" adlandırılan»): "adlandır*", «деп ата*». */
    naming: words,
    /** Words that govern the noun before them, which is then no subject: "ile", "için", «туралы», "bilan", "arasında". */
    postpositions: words,
    /** Nouns that bear the name before them, and are nobody: «газет*», "proqram*", "şehr*"; such a name is no subject. */
    namedThings: words,
    /** Case endings. Those of names stand with the sign that divides them, where one does: "'nin", "-ның". */
    names: z.object({ genitive: words, oblique: words }).readonly(),
    /** Those of other words. Without the nominative's possessive («müdürü», «өкілі»): a speaker has it. */
    nouns: z.object({ genitive: words, oblique: words }).readonly(),
    /** Endings of a noun that the noun before it owns ("kurul başkanı"), and of such a noun in the other cases ("başkanının"). */
    possessed: z
      .object({ bare: words, genitive: words, oblique: words, locative: words, attributive: words })
      .readonly(),
    /** Endings of participles and converbs, which a clause before the speaker ends with: "arak", "ken", «-ған», «-ып». */
    subordinate: words,
    /** Those of them whose subject is that of the verb which follows: "arak", «-ып». */
    converbs: words.exactOptional(),
    /** Endings of a clause that has been made a noun; a quotation that ends with one is a fragment: ("…olduğunu" söyledi). */
    nominalised: words,
    /** Whole words that only look as if they had one of these endings: "olga", "başkan". */
    notInflected: words,
  })
  .readonly();

/**
 * How a text says whose words a quotation is. Phrases are small letters, words divided by single spaces; a `*` at a
 * word's end stands for any ending («сказа*»), at its beginning for any beginning («*malı»).
 */
export const attributionSchema = z
  .object({
    /** Verbs whose subject is the speaker: «заявил», "said". */
    say: words,
    /**
     * What stands right before a verb of saying, and tells that it was not said: "refused to"; where the verb stands last,
     * together with it: "demeyi reddet*".
     */
    unsaid: words,
    /** Verbs that deny what they govern: «опроверг», "denied"; with its noun where the verb may mean more: "rejected claims". */
    denying: words,
    /** Verbs that drop or turn down the plan or proposal whose noun follows them: «отклонил», "scrapped". */
    rejecting: words.exactOptional(),
    /** What tells that something is not so, which is said beside it or in the sentence before: «не соответствует действительности», "is not true". */
    untrue: words.exactOptional(),
    /** Verbs whose object is the speaker: «цитирует». */
    cite: words,
    /** Endings of a verb's finite forms: with them an unknown verb in an attribution's place is known. */
    verbEndings: words,
    /** Endings of adjectives and participles in the nominative: the noun after one is a subject («прославленный тренер»). */
    attributes: words.optional(),
    /** What stands before a speaker without a verb: «по словам», "according to". */
    frames: words,
    /** What makes a quotation a clause of the reporter's sentence: «что», "that". */
    clause: words,
    /** Prepositions before an institution that speaks: «в министерстве». */
    institution: words,
    /** What may stand between verb and speaker, or between speaker and verb, and names nobody: «тогда», "also". */
    fillers: words,
    /** Nouns for speech, whose genitive is the speaker: «слова», «выступление». */
    speech: words,
    /** Prepositions and conjunctions, which a speaker's phrase ends before. */
    prepositions: words,
    /** Nouns of time, place and occasion: with their preposition they are no part of a speaker's phrase. */
    circumstances: words,
    /** Verbs without a subject, whose speaker is what the words stand in: «говорится», "denildi", «айтылат», "deyiladi". */
    impersonal: words,
    /** Right before marks: what bears them as its name or wording, and says nothing: «под названием», «лозунг», "entitled". */
    titled: words,
    /** Null where the verb stands before its object, and nouns are told by prepositions: English, Russian. */
    verbLast: verbLastSchema.nullable(),
  })
  .readonly();

/** Rows of endings: the nominative's, then the other cases' in one order for all rows; a row of one never changes. */
const endingRows = z.array(z.array(z.string()).min(1).readonly()).readonly();
const nameRows = z.object({ first: endingRows, last: endingRows }).readonly();

export const peopleSchema = z
  .object({
    pronouns: z.object({ masculine: words, feminine: words, either: words }).readonly(),
    /** Those of the pronouns that can be a subject. */
    nominatives: words,
    /** Nouns for what somebody is: «президент», "spokesman". */
    roles: words,
    /** Speakers who are not to be named: «источник». */
    unnamed: words,
    /** Institutions and groups that speak: never resolved to a person («секретариат», «власти», "officials"). */
    collectives: words,
    /** What joins two who act or speak together, and the parts of an institution's name: «и», "and", «мен». */
    joining: words,
    /** Before a role: more than one hold it: «оба», "two", «эки». */
    several: words,
    /** Who speaks of himself alone, by pronoun or by the verb's ending: «я», "I'll", "*acağım". */
    myself: words,
    /** Whether of several nouns the last tells who speaks ("ministry spokesman"), not the first («аппарат министра»). */
    headLast: z.boolean(),
    /** Endings that tell: of men's first names, of women's surnames. What neither tells stays open. */
    genders: z
      .object({
        masculineNames: words,
        feminineSurnames: words,
        /** Endings that people's names have and hardly another word: what ends so needs no role to be a person's. */
        surnames: words.optional(),
        /** First names, small letters: they tell before any ending does. */
        masculineFirstNames: words.optional(),
        feminineFirstNames: words.optional(),
        /** Titles before a name: "Mr", «г-жа». */
        masculineTitles: words.optional(),
        feminineTitles: words.optional(),
        /** Endings of a verb that tell its subject's gender: «сказал», «сказала». */
        masculineVerbs: words.optional(),
        feminineVerbs: words.optional(),
      })
      .readonly(),
    /** Small words within a name: «фон», «да», "van", "bin". */
    nameParticles: words.optional(),
    /** Endings of patronymics, in all cases: after a role a name of three words without one begins with a place. */
    patronymics: words.optional(),
    /** How first names and surnames change with their case; left out where nothing but `possessives` is added. */
    declension: z.object({ masculine: nameRows, feminine: nameRows }).readonly().optional(),
    /** Roles that one person may be called by in turn: «министр», «глава ведомства». The first of each group is its name. */
    sameRoles: z.array(words).readonly().optional(),
    /** What makes somebody nobody in particular: "a spokesman", «один из чиновников». */
    indefinite: words.optional(),
    /** Where the verb stands last: what stands before something that is yet to be made, which no one who acts is: "ortak bir merkez kuracak". */
    unmade: words.optional(),
    /** Roles so wide that anybody may be called by them: «политик», "expert". */
    anybodysRoles: words.optional(),
    /** Endings that make an owner of a name and are no part of it: "'s". */
    possessives: words,
    /** Words with a capital that are no part of a name: «Об», "Monday". */
    notNames: words,
  })
  .readonly();

const exceptions = {
  /** Endings, or whole words, that only look like it: «область» is no infinitive, «дело» no past. */
  not: words.exactOptional(),
};
export const intentionSchema = z
  .object({
    /** A class that is missing has no words. */
    cues: z.partialRecord(z.enum(cueClasses), words).readonly(),
    /** What begins a clause of time or cause: «когда», "once"; where the verb stands last, what it ends with: "*dıktan sonra". */
    subordinating: words.exactOptional(),
    verbs: z
      .object({
        /** A form's endings, or a particle before it ("to"), which words under `not` after it disown ("to the"). */
        infinitive: z.object({ endings: words, particles: words, ...exceptions }).readonly(),
        past: z.object({ endings: words, ...exceptions }).readonly(),
        /** Where the verb stands last: a future or present whose subject is what it is done to: "açılacak", «ашылады». */
        passive: z
          .object({ endings: words, ...exceptions })
          .readonly()
          .exactOptional(),
        /** A future told by its form: prefix (any where none is listed) and ending, but none of the endings under `not`; or the whole word. */
        future: z.object({ prefixes: words, endings: words, not: words, words: words.exactOptional() }).readonly(),
      })
      .readonly(),
  })
  .readonly();

export const timeSchema = z
  .object({
    /** January first; each month's forms. */
    months: z.array(words).length(12).readonly(),
    /** Monday first. */
    weekdays: z.array(words).length(7).readonly(),
    /** Weekdays that mean something else, too, unless one of `deadlines`, `this` or `next` stands right before: «окружающую среду». */
    homonyms: words.exactOptional(),
    /** Words after a year's number: «года». */
    yearWords: words,
    /** Those of them that make the year an attribute of the noun after it: "2027 yılı bütçesi". */
    yearsOf: words.exactOptional(),
    /** Prepositions that belong to a date: «до», "by". */
    deadlines: words,
    /** Days from the day of publication: «завтра» is 1. */
    relativeDays: z.record(z.string(), z.int()).readonly(),
    /** Phrases for the end of the month or year of publication. */
    ends: z.object({ month: words, year: words }).readonly(),
    /** What may be written to a day's number: "th", «-го». */
    dayEndings: words.exactOptional(),
    /** Spans of time that no single day stands for: «в ближайшее время». */
    spans: words,
    /** What a part of time, or a time from now on, is put together of, each a word. */
    parts: z
      .object({
        /** What part of a month or year is meant: «конца», "sonuna"; «середине»; «начале». */
        end: words,
        middle: words,
        beginning: words,
        /** By when: «до», "by", «чейин»; as an ending "*gacha". */
        by: words,
        /** The one after this: «следующ*», "next"; this one: «этого», "bu". */
        next: words,
        this: words,
        /** So long from now on: «течение», «через», "within", "içinde". */
        within: words,
        /** What a span is counted on from, where it is not the day of publication: «со дня», "after"; *itibaren*, «баштап». */
        countedFrom: words,
        /** The same, back from there: «до», "before". */
        countedBack: words.exactOptional(),
        /** Before a span: so long it lasts, or is to be, counted from nothing: «на два года», "to three days". */
        lasting: words.exactOptional(),
        /** "from now": as if nothing were said. */
        now: words.exactOptional(),
        /** Where the verb stands last: the case that tells it before so long "after", and the words for that "after". */
        countedFromCase: words.exactOptional(),
        afterSpan: words.exactOptional(),
        /** What joins the two ends of a range: «по», "to"; or two days of the week: "or". */
        through: words,
        /** Which half or quarter: «втор*»; "half", «числах»: with such a word before it, a part of a month or year. */
        ordinals: words.exactOptional(),
        halves: words.exactOptional(),
        /** What may stand between a part and its month, or before a unit: "of", "the". */
        linking: words,
        units: z.object({ day: words, week: words, month: words, quarter: words, year: words }).readonly(),
        /** Words for so many of a unit: «полгода», "fortnight". */
        measures: z.partialRecord(z.enum(["day", "month"]), z.record(z.string(), z.int())).exactOptional(),
        /** What makes a span of an adjective before it («двухмесячный срок»), and how long each says; a number may be part: «10-дневный». */
        terms: words.exactOptional(),
        lengths: z.partialRecord(z.enum(["day", "month"]), z.record(z.string(), z.int())).exactOptional(),
        /** After a unit, one half more: "and a half". */
        andHalf: words.exactOptional(),
        /** Numbers in words, in the forms that they have before a unit; 0.5 a half, 0 what is not to be counted: "several", "working". */
        numbers: z.record(z.string(), z.number()).readonly(),
      })
      .readonly(),
  })
  .readonly();

export const factsSchema = z
  .object({
    /** What may stand after a number and makes a figure of it: «млн», «процент*», "tonnes". */
    units: words,
    /** What may stand before one: "yüzde". */
    unitsBefore: words,
    /** Words of appointing and electing: with a name and a role beside them somebody has a new office. */
    appointing: words,
  })
  .readonly();

export const languagePackSchema = z
  .object({
    /** BCP 47 primary language subtag. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    recognition: z
      .object({
        /** The alphabet's small letters, as the inside of a regular expression's class: "а-яё". */
        letters: z.string(),
        /** The commonest words that no neighbouring language shares. */
        stopWords: words,
        /** What only this language writes: a letter with an apostrophe («oʻ» as "o'") speaks for it like a stop word. */
        ownPairs: words.exactOptional(),
      })
      .readonly(),
    spelling: spellingSchema,
    abbreviations: abbreviationsSchema,
    quotation: quotationSchema,
    attribution: attributionSchema,
    people: peopleSchema,
    intention: intentionSchema,
    time: timeSchema,
    facts: factsSchema,
  })
  .readonly();
export type LanguagePack = z.infer<typeof languagePackSchema>;
