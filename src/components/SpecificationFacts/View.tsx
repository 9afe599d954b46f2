import type {ReactNode} from 'react';
import {adoptionAnchor, clauseAnchor} from '../../model/anchors';
import {inForce} from '../../model/lifecycle';
import type {SpecificationData} from '../../page-data/page-data';
import DataTable from '../DataTable';
import Definitions from '../Definitions';
import {linkedIds} from '../linked-ids';

export type Part = 'purpose' | 'scope' | 'roles' | 'supports' | 'records';

export interface SpecificationFactsProps {
  readonly part: Part;
  readonly specification: Pick<
    SpecificationData,
    'id' | 'purpose' | 'scope' | 'roles' | 'clauses' | 'records'
  >;
  readonly strings: {
    readonly toSheet: string;
    readonly records: string;
    readonly record: string;
    readonly holds: string;
    readonly keep: string;
    readonly supports: string;
    readonly level: string;
    readonly clauses: string;
    readonly capabilityTitle: (id: string) => string;
  };
  readonly links: {
    /** Nothing for a capability that has no page yet. */
    readonly level: (capability: string, level: number) => string | undefined;
    /** Of a specification or clause that a text names; nothing where it stays text. */
    readonly named: (id: string) => string | undefined;
  };
}

/** One part of what the data says of a specification as a whole. */
export default function SpecificationFactsView({
  part,
  specification,
  strings,
  links,
}: SpecificationFactsProps): ReactNode {
  const {purpose, scope, roles, records} = specification;
  switch (part) {
    case 'purpose':
      return (
        <>
          <p>{purpose}</p>
          <p data-unsearched="">
            <a href={`#${adoptionAnchor}`}>{strings.toSheet}</a>
          </p>
        </>
      );
    case 'scope':
      return <p>{linkedIds(scope, links.named)}</p>;
    case 'roles':
      return (
        <Definitions
          items={roles.map(({title, text}) => ({
            key: title,
            term: title,
            text: linkedIds(text, links.named),
          }))}
        />
      );
    case 'records':
      return (
        <DataTable
          label={strings.records}
          columns={[strings.record, strings.holds, strings.keep]}
          rows={records.map(({title, text, keep}) => ({
            key: title,
            cells: [title, linkedIds(text, links.named), keep],
          }))}
        />
      );
    case 'supports':
      return (
        <DataTable
          label={strings.supports}
          columns={[strings.level, strings.clauses]}
          rows={supportedLevels(specification).map(({capability, level, clauses}) => {
            const name = `${capability}.L${level}`;
            const address = links.level(capability, level);
            return {
              key: name,
              cells: [
                <span key="level">
                  {address ? <a href={address}>{name}</a> : name}{' '}
                  {strings.capabilityTitle(capability)}
                </span>,
                <ClauseLinks key="clauses" clauses={clauses} />,
              ],
            };
          })}
        />
      );
  }
}

function ClauseLinks({clauses}: {readonly clauses: readonly string[]}): ReactNode {
  return clauses.map((id, index) => (
    <span key={id}>
      {index > 0 ? ' ' : ''}
      <a href={`#${clauseAnchor(id)}`}>{id}</a>
    </span>
  ));
}

/**
 * The capability levels that a specification's clauses in force support, each with those clauses:
 * capabilities in the order in which they are first named, their levels rising.
 */
export function supportedLevels({
  clauses,
}: {
  readonly clauses: readonly Pick<
    SpecificationData['clauses'][number],
    'id' | 'supports' | 'status'
  >[];
}): {capability: string; level: number; clauses: string[]}[] {
  const pairs = clauses
    .filter(inForce)
    .flatMap(({id, supports}) => supports.map((supported) => ({...supported, id})));
  const capabilities = [...new Set(pairs.map(({capability}) => capability))];
  return capabilities.flatMap((capability) => {
    const pairsOfCapability = pairs.filter((pair) => pair.capability === capability);
    return [...new Set(pairsOfCapability.map(({level}) => level))]
      .sort((a, b) => a - b)
      .map((level) => ({
        capability,
        level,
        clauses: pairsOfCapability.filter((pair) => pair.level === level).map(({id}) => id),
      }));
  });
}
