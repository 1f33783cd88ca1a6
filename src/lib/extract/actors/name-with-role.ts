import { bracketed, spanOf, type Building } from './building.ts';
import { modifiersIn, type PhraseContext } from './phrase-parts.ts';
import { readName } from './read-name.ts';
import { isBodyRole, isHonorific, personRole } from './role-words.ts';
import { isTitle, roleOf } from './roles-in-phrase.ts';

/** Where role and name stand in a phrase, as indexes of tokens. */
interface RoleAndName {
  readonly at: number;
  /** Where the role ends. */
  readonly roleTo: number;
  readonly to: number;
  /** The role's word where it is not the last: "secretary" of "Secretary of State". */
  readonly title: string | null;
}

/** Reads a name with the role before it: "top aide Anna Roth", "state media outlet RT". */
export function nameWithRole(
  context: PhraseContext,
  base: Building,
  { at, roleTo, to, title }: RoleAndName
): Building | null {
  const { text, sentence } = context;
  const { tagged } = sentence;
  const role = tagged[roleTo - 1];
  const read = readName(tagged, { from: roleTo, to });
  if (!role || !read) return null;
  const roleWord = title ?? role.lower;
  const person = personRole(roleWord) !== null || isTitle(role);
  const range = { from: at, to: roleTo };
  const before = modifiersIn(context, { from: at, to: range.to - 1 }, roleWord);
  const stop = text[role.end] === '.' ? 1 : 0;
  const exact = text.slice(tagged[at]?.start ?? 0, role.end + stop);
  const known = read.name.kind !== 'open' && read.name.kind !== 'person';
  const either = isBodyRole(personRole(roleWord) ?? '') && read.name.kind !== 'person';
  const kind = either
    ? read.name.kind
    : person
      ? 'person'
      : known
        ? read.name.kind
        : 'organisation';
  const courtesy = isHonorific(role.exact) && !personRole(roleWord) && !isTitle(role);
  return {
    ...base,
    form: 'name',
    name: { ...read.name, kind, entry: person && !either ? null : read.name.entry },
    span: bracketed(text, spanOf(tagged, read.range)),
    roles: courtesy ? [] : [roleOf(tagged, range, exact, title)],
    side: before.side ?? read.side,
    owner: base.owner ?? before.principal
  };
}
