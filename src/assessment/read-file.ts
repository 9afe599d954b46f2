import {assessment as form, type Assessment} from './document';

/** What is wrong with something read from outside. */
export interface ReadProblem {
  readonly kind: string;
  readonly place?: string;
  readonly value?: string;
}

export function readAssessment(
  input: string | Uint8Array,
): {ok: true; assessment: Assessment} | {ok: false; problem: ReadProblem} {
  try {
    const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
    const {data, success} = form.safeParse(JSON.parse(text));
    return success
      ? {ok: true, assessment: data}
      : {ok: false, problem: {kind: 'not-an-assessment'}};
  } catch {
    return {ok: false, problem: {kind: 'not-json'}};
  }
}
