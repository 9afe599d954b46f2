import {describe, expect, test} from 'vitest';
import {readAddress, writeAddress, type AddressForm} from '../address';
import {areaAddress, type AreaEntry} from './area';
import {capabilityAddress, type CapabilityEntry} from './capability';
import {sampleAddress} from './sample';

/** Writes an entry into an address and reads it again. */
function thereAndBack<Entry>(form: AddressForm<Entry>, entry: Entry): Entry {
  const read = readAddress(form, writeAddress(form, '', entry));
  expect(read.isIgnored).toBe(false);
  return read.entry;
}

describe('an entry', () => {
  test('outlives the way through an address', () => {
    const sample = {holds: '0', sample: '99999'};
    expect(thereAndBack(sampleAddress, sample)).toEqual(sample);

    const area: AreaEntry = [5, 'out', 1];
    expect(thereAndBack(areaAddress, area)).toEqual(area);

    const {counts} = capabilityAddress.start;
    const capability: CapabilityEntry = {
      counts: {...counts, 5: {...counts[5], met: '99'}},
      lacksDependency: true,
    };
    expect(thereAndBack(capabilityAddress, capability)).toEqual(capability);
  });

  test('stands in the address in words one can read', () => {
    expect(writeAddress(sampleAddress, '', {holds: '12', sample: '14'})).toBe(
      '?holds=12&sample=14',
    );
    expect(writeAddress(areaAddress, '', [3, 3, 'out'])).toBe('?levels=330');
    expect(
      writeAddress(capabilityAddress, '', {...capabilityAddress.start, lacksDependency: true}),
    ).toBe('?l2=4-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking');
  });

  test('leaves what else the address has, and takes nothing when it is the one to start with', () => {
    expect(writeAddress(areaAddress, '?from=mail&levels=11', areaAddress.start)).toBe('?from=mail');
    expect(writeAddress(sampleAddress, '?levels=11', {holds: '1', sample: '2'})).toBe(
      '?levels=11&holds=1&sample=2',
    );
    expect(writeAddress(sampleAddress, '?holds=1&sample=2', sampleAddress.start)).toBe('');
  });

  test('that is not sound leaves the address as it is', () => {
    const search = '?holds=1&sample=2';
    expect(writeAddress(sampleAddress, search, {holds: '3', sample: '2'})).toBe(search);
    expect(writeAddress(sampleAddress, search, {holds: '', sample: '2'})).toBe(search);
  });
});

describe('an address', () => {
  test('without an entry gives the one to start with', () => {
    for (const search of ['', '?', '?from=mail&%=%E0%A4%A']) {
      expect(readAddress(areaAddress, search)).toEqual({
        entry: areaAddress.start,
        isIgnored: false,
      });
    }
  });

  test.each([
    '?holds=1',
    '?holds=15&sample=14',
    '?holds=-1&sample=14',
    '?holds=1.5&sample=14',
    '?holds=1e1&sample=14',
    '?holds=01&sample=14',
    '?holds=%201&sample=14',
    '?holds=0&sample=0',
    '?holds=1&sample=100000',
    '?holds=NaN&sample=Infinity',
    '?holds=%3Cscript%3E&sample=14',
    '?holds=1&holds=1&sample=14',
    '?holds=1&holds=14',
    '?holds=%E0%A4%A&sample=14',
  ])('that holds no sample is ignored: %s', (search) => {
    expect(readAddress(sampleAddress, search)).toEqual({
      entry: sampleAddress.start,
      isIgnored: true,
    });
  });

  test.each([
    '?l2=4-0-0-0',
    '?l2=4-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0',
    '?l2=4-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=1',
    '?l2=4-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking',
    '?l2=4-0-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking',
    '?l2=4--1-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking',
    '?l2=999999999-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking',
    '?l2=__proto__&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=lacking',
  ])('that holds no capability is ignored: %s', (search) => {
    expect(readAddress(capabilityAddress, search)).toEqual({
      entry: capabilityAddress.start,
      isIgnored: true,
    });
  });

  test.each(['?levels=', '?levels=6', '?levels=3,3', '?levels=３', `?levels=${'1'.repeat(51)}`])(
    'that holds no area is ignored: %s',
    (search) => {
      expect(readAddress(areaAddress, search)).toEqual({
        entry: areaAddress.start,
        isIgnored: true,
      });
    },
  );
});
