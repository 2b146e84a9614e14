import type * as z from 'zod/mini';

import { isFound, problem, typeName, valueAt } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { fieldsAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** Of this many unknown fields in one place it is asked what they were meant to be; more are not slips of the hand. */
const most = 50;

/**
 * What a schema has against a document, in the codes of Pejl. The parsed copy is thrown away: the document itself is
 * what the host goes on with.
 */
export function shapeProblems(schema: z.ZodMiniType, document: unknown): Problem[] {
  const { error } = schema.safeParse(document);
  return (error?.issues ?? []).flatMap((issue) => fromIssue(issue, [], document, schema));
}

function fromIssue(issue: Issue, parent: ProblemPath, document: unknown, schema: z.ZodMiniType): Problem[] {
  const path = [...parent, ...(issue.path as ProblemPath)];
  const value = valueAt(document, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = fieldsAt(schema, path);
      return issue.keys.map((key, index) => unknownField(key, [...path, key], value, index < most ? fields : []));
    }
    case 'invalid_value':
      return [notListed(issue.values, path, value, document)];
    case 'invalid_union':
      return fromUnion(issue, path, value, document, schema);
    case 'invalid_format':
      return [wrongFormat(path, String(value))];
    case 'too_small':
    case 'too_big':
      if (typeof value === 'number') return [outOfRange(issue, path, value)];
      return Array.isArray(value) ? [wrongSize(issue, path, value.length)] : [];
    case 'invalid_type':
      return [wrongType(issue.expected === 'record' ? 'localized-text' : issue.expected, path, document)];
    default:
      return [wrongType('other', path, document)];
  }
}

const fieldOf = (path: ProblemPath): string => path.findLast((step) => typeof step === 'string') ?? '';

type Limit = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function outOfRange(issue: Limit, path: ProblemPath, found: number): Problem {
  const limit = issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
  return problem('out-of-range', path, { field: fieldOf(path), found, ...limit });
}

function wrongSize(issue: Limit, path: ProblemPath, found: number): Problem {
  const field = fieldOf(path);
  return issue.code === 'too_small'
    ? problem('too-few', path, { field, minimum: Number(issue.minimum), found })
    : problem('too-many', path, { field, maximum: Number(issue.maximum), found });
}

function unknownField(key: string, path: ProblemPath, owner: unknown, fields: readonly string[]): Problem {
  const missing = fields.filter((field) => !isFound(owner) || !Object.hasOwn(owner, field));
  return problem('unknown-field', path, { found: key, nearest: nearestName(key, missing) });
}

/** Not one of a closed list: an unknown word is a kind we do not know yet; anything else is no word at all. */
function notListed(listed: readonly unknown[], path: ProblemPath, value: unknown, document: unknown): Problem {
  const names = listed.filter((name) => typeof name === 'string');
  if (typeof value !== 'string' || names.length === 0)
    return wrongType(names.length ? 'string' : String(listed[0]), path, document);
  return problem('unknown-kind', path, {
    found: value,
    nearest: nearestName(value, names),
    expected: names.join(', '),
  });
}

/** Of alternatives without a name of their own, the one that the value comes nearest to is what was meant. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: ProblemPath,
  value: unknown,
  document: unknown,
  schema: z.ZodMiniType,
): Problem[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    if (typeof value !== 'string') return [wrongType('string', path, document)];
    const names = issue.options.map(String);
    return [
      problem('unknown-state', path, { found: value, nearest: nearestName(value, names), expected: names.join(', ') }),
    ];
  }
  if (!isFound(value)) return [wrongType('object', path, document)];
  const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
  return (nearest ?? []).flatMap((inner) => fromIssue(inner, path, document, schema));
}

function wrongFormat(path: ProblemPath, found: string): Problem {
  const field = fieldOf(path);
  if (['date', 'until', 'from', 'to'].includes(field)) return problem('bad-date', path, { found });
  if (field === 'time') return problem('bad-time', path, { found });
  if (field === 'id') return problem('bad-id', path, { found });
  if (field === 'url') return problem('bad-url', path, { found });
  if (field === 'languages') return problem('bad-language-tag', path, { found });
  return problem('empty-text', path, { field });
}

function wrongType(expected: string, path: ProblemPath, document: unknown): Problem {
  const owner = valueAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof last === 'string' && isFound(owner) && !Object.hasOwn(owner, last)) {
    return problem('missing-field', path, { field: last });
  }
  return problem('wrong-type', path, { field: fieldOf(path), expected, found: typeName(valueAt(document, path)) });
}
