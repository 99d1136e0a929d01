/** What a person is called in the nominative, and whether it is a man or a woman, from all forms that the article has. */
import { genderOfEndings, genderOfFirstName, isSurname } from "../words/gender.ts";
import type { Grammar } from "../words/grammar.ts";
import { type Gender, type Genders, gendersOf, type NameReading, readingsOf } from "../words/name-forms.ts";
import { type Draft, firstOf, lastOf, mostCompared, type Naming } from "./persons.ts";

export type Person = {
  readonly name: string;
  /** In the nominative and small letters. */
  readonly surname: string;
  /** Nothing but two capitals tells that it is a person: "La Paz", «Чили Боливия». */
  readonly doubtful: boolean;
  /** Undefined where nothing tells. */
  readonly feminine: boolean | undefined;
};

/** A way to read all namings of a person: their first name and surname in the nominative. */
type Candidate = {
  readonly naming: Naming;
  readonly first: NameReading;
  readonly last: NameReading;
  readonly gender: Gender | undefined;
  /** Whether it stands where a subject does, and may be one. */
  readonly subject: boolean;
};

export function personOf(draft: Draft): Person {
  const forms = formsOf(draft);
  const best = bestOf(
    draft.runs
      .filter((naming, index, runs) => runs.findIndex((each) => areAlike(each, naming)) === index)
      .flatMap((naming) => candidatesOf(draft.grammar, naming)),
    (candidate) => scoreOf(draft, forms, candidate),
  );
  if (best === undefined) {
    const [naming] = draft.runs;
    return {
      name: naming?.forms.join(" ") ?? "",
      surname: naming?.smalls.at(-1) ?? "",
      doubtful: true,
      feminine: undefined,
    };
  }
  const gender = genderOf(draft, best);
  return {
    name: nameOf(draft, best),
    surname: best.last.nominative,
    doubtful: isDoubtful(draft, best),
    feminine: gender === undefined ? undefined : gender === "feminine",
  };
}

/** The first of those that no other surpasses. */
function bestOf(candidates: readonly Candidate[], scoreOf: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}

/** Whether two namings can be read in the same ways. */
const areAlike = (left: Naming, right: Naming): boolean =>
  firstOf(left) === firstOf(right) &&
  lastOf(left) === lastOf(right) &&
  left.governed === right.governed &&
  left.subject === right.subject;

function isDoubtful({ grammar, runs, bare, alone, votes }: Draft, { first, last }: Candidate): boolean {
  const told =
    genderOfFirstName(grammar.genders, first.nominative) !== undefined ||
    isSurname(grammar.genders, last.nominative) ||
    votes.masculine + votes.feminine > 0;
  const surnameFirst = runs.some(({ smalls }) => smalls.length > 2 && bare.has(smalls[0] ?? ""));
  return !told && !alone && !surnameFirst && !runs.some(({ introduced }) => introduced);
}

function candidatesOf({ nameForms }: Grammar, naming: Naming): readonly Candidate[] {
  const lasts = readingsOf(nameForms, "last", lastOf(naming));
  const subject = naming.subject && !isSurelyDeclined(lasts);
  const found: Candidate[] = [];
  for (const first of readingsOf(nameForms, "first", firstOf(naming)))
    for (const last of lasts)
      if (!nameForms.agree || agrees(first, last))
        found.push({ naming, first, last, gender: first.gender ?? last.gender, subject });
  return found;
}

const agrees = (first: NameReading, last: NameReading): boolean =>
  first.gender === last.gender && (first.place === undefined || last.place === undefined || first.place === last.place);

/** How well a candidate accounts for every form that the article has of the name. */
function scoreOf(draft: Draft, forms: Forms, candidate: Candidate): number {
  const { naming, first, last, gender } = candidate;
  const { genders } = draft.grammar;
  const known = genderOfFirstName(genders, first.nominative);
  const told = genderOfEndings(genders, first.nominative, last.nominative);
  return (
    explained(forms.first, first.nominative, gender) +
    explained(forms.last, last.nominative, gender) +
    (known === undefined ? 0 : known === gender || gender === undefined ? 4 : -2) +
    (told !== undefined && told === gender ? 0.5 : 0) +
    (gender === undefined ? 0 : Math.min(3, draft.votes[gender])) +
    standing(candidate) -
    (isOdd(draft, naming, last) ? 1 : 0) +
    specificity * last.cut
  );
}

/** Of two rows that have the same form the one with the longer ending is meant: «Путиным» is of «Путин», not of «Путиный». */
const specificity = 0.1;

/** What the case itself says: most names stand in the nominative, none after a preposition; two that decline alike mean it. */
function standing({ first, last, naming: { governed }, subject }: Candidate): number {
  const nominative = (last.place ?? 0) === 0 && (first.place ?? 0) === 0;
  if (nominative && subject) return last.place === 0 || first.place === 0 ? declinedSubject : bareSubject;
  if (last.place === 0 && nominative) return governed ? -2 : 0.9;
  if (last.place === undefined) return first.place === undefined ? 0.8 : 0.5;
  const declined = first.place !== undefined || last.gender === undefined;
  return declined && (last.gender !== undefined || last.cut >= certainEnding) ? 1 : 0;
}

/** «Нурмановым», but not «Юлдашева»: a form of another case, whatever stands around it. */
function isSurelyDeclined(lasts: readonly NameReading[]): boolean {
  const certain = lasts.filter(({ cut }) => cut >= certainEnding);
  return certain.length > 0 && certain.every(({ place }) => place !== 0);
}

/** What the place of a subject weighs, for a name that has cases and for one that never changes. */
const declinedSubject = 1.8;
const bareSubject = 1.4;

/** A nominative that the article never has, of a surname that need not change at all: «Кеннеди». */
const isOdd = ({ grammar, bare }: Draft, naming: Naming, last: NameReading): boolean =>
  last.cut < certainEnding &&
  last.nominative !== lastOf(naming) &&
  !bare.has(last.nominative) &&
  readingsOf(grammar.nameForms, "last", lastOf(naming)).some(
    ({ place, gender, cut }) => cut > 0 && place === undefined && gender === last.gender,
  );

/** An ending so long that a name hardly has it by chance. */
const certainEnding = 3;

/** What every form that the article has of a first name and surname may be of. */
type Forms = Readonly<Record<"first" | "last", readonly Genders[]>>;

function formsOf({ grammar, runs, bare }: Draft): Forms {
  const read = (part: "first" | "last", forms: readonly string[]) =>
    [...new Set(forms)].map((form) => gendersOf(grammar.nameForms, part, form));
  return {
    first: read("first", runs.map(firstOf)),
    last: read("last", [...runs.map(lastOf), ...[...bare].slice(0, mostCompared)]),
  };
}

/** How many of the forms that nominative accounts for. */
function explained(forms: Forms["first"], nominative: string, gender: Gender | undefined): number {
  let count = 0;
  for (const genders of forms) if (genders.get(nominative)?.has(gender) === true) count++;
  return count;
}

function genderOf({ grammar, votes }: Draft, { first, last, gender }: Candidate): Gender | undefined {
  const known = genderOfFirstName(grammar.genders, first.nominative);
  if (known !== undefined) return known;
  if (votes.masculine !== votes.feminine) return votes.masculine > votes.feminine ? "masculine" : "feminine";
  const told = genderOfEndings(grammar.genders, first.nominative, last.nominative);
  return told ?? (last.place === undefined || last.cut === 0 ? undefined : gender);
}

/** Of the namings with these parts the shortest, with every word in the nominative. */
function nameOf({ grammar, runs }: Draft, candidate: Candidate): string {
  const { naming, first, last, gender } = candidate;
  const whole = runs.filter(({ smalls }) => smalls[0] === firstOf(naming) && smalls.at(-1) === lastOf(naming));
  const shortest = whole.reduce((before, each) => (each.forms.length < before.forms.length ? each : before), naming);
  const place = last.place ?? first.place;
  return shortest.forms
    .map((form, index) => {
      if (index === 0) return inNominative(form, first);
      if (index === shortest.forms.length - 1) return inNominative(form, last);
      const readings = readingsOf(grammar.nameForms, "last", shortest.smalls[index] ?? "");
      const fitting = readings.find((each) => each.place === place && each.gender === gender);
      return fitting === undefined || !grammar.nameForms.agree || form === form.toLowerCase()
        ? form
        : inNominative(form, fitting);
    })
    .join(" ");
}

const inNominative = (form: string, { cut, ending }: NameReading): string => form.slice(0, form.length - cut) + ending;
