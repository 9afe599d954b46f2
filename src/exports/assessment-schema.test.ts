import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {fullAssessment} from '../../tests/fixtures/assessment';
import {hostileFiles} from '../../tests/fixtures/hostile';
import {assessment} from '../assessment/document';
import {
  assessmentSchemaPath,
  earlierAssessmentSchemas,
  writeAssessmentSchema,
} from './assessment-schema';

const schema = JSON.parse(writeAssessmentSchema()) as Record<string, unknown>;
// What dates are, the patterns beside the formats say.
const isValid = new Ajv2020({validateFormats: false}).compile(schema);

describe('assessment-2.schema.json', () => {
  test('is JSON Schema 2020-12, under an address with the version of the format', () => {
    expect(assessmentSchemaPath).toBe('data/assessment/assessment-2.schema.json');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
    // Names that the next change would alter are none.
    expect(JSON.stringify(schema)).not.toContain('__schema');
    expect(schema.$id).toBe('./assessment-2.schema.json');
  });

  test('takes an assessment with something in every field', () => {
    isValid(fullAssessment());
    expect(isValid.errors).toBeNull();
  });

  test('takes and refuses what reading does', () => {
    const differing = hostileFiles(fullAssessment(), 1, 500).flatMap(({name, input}) => {
      if (typeof input !== 'string' || input.length > 100_000) return [];
      let value: unknown;
      try {
        value = JSON.parse(input);
      } catch {
        return [];
      }
      // Keys that JSON.parse keeps and that name the prototype are refused before the schema is asked.
      if (/__proto__|constructor|con\\u0073|\\u005f/.test(input)) return [];
      return isValid(value) === assessment.safeParse(value).success ? [] : [name];
    });
    expect(differing).toEqual([]);
  });
});

test('older versions keep their schemas, which take what those could hold and not what came after', () => {
  const earlier = earlierAssessmentSchemas();
  expect(earlier.map(({path}) => path)).toEqual(['data/assessment/assessment-1.schema.json']);
  const [first] = earlier;
  const isValid1 = new Ajv2020({validateFormats: false}).compile(
    JSON.parse(first?.text ?? '') as Record<string, unknown>,
  );
  const newest = fullAssessment();
  const then = {
    ...newest,
    version: 1,
    teams: newest.teams.map(({id, name, answers, actions}) => ({
      ...{id, name, answers, actions},
      quick: {'AV-1': {2: true}},
      milestones: [],
    })),
  };
  isValid1(then);
  expect(isValid1.errors).toBeNull();
  expect(isValid1(newest)).toBe(false);
  expect(isValid1({...newest, version: 1})).toBe(false);
});
