/** A YAML file that has one shape and no `kind`: text → value, or every problem with its line. */
import type * as z from 'zod';
import {describeIssue} from './describe-issue';
import {fieldName, type Place} from './place';
import type {Problem} from './problem';
import {lineOfPath, parse} from './yaml-positions';
import {syntaxProblems} from './yaml-syntax';

export interface ReadValue<Value> {
  /** Absent when the file has a problem. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
  /** The line, from 1, of a place in the file. */
  readonly lineOf: (place: Place) => number;
}

/** @param file its path from the project's root, for the messages */
export function readSchema<Value>(
  source: string,
  file: string,
  schema: z.ZodType<Value>,
): ReadValue<Value> {
  const document = parse(source);
  const lineOf = (place: Place): number => lineOfPath(document, place);
  if (document.errors.length > 0) {
    return {problems: syntaxProblems(source, file, document.errors), lineOf};
  }
  const result = schema.safeParse(document.value);
  if (result.success) return {value: result.data, problems: [], lineOf};
  const problems = result.error.issues
    .flatMap((issue) => describeIssue(issue, document.value, schema))
    .map(({place, ...problem}) => ({
      ...problem,
      file,
      line: lineOf(place),
      field: fieldName(place),
    }));
  return {problems, lineOf};
}
