import type {ReactNode} from 'react';
import {mappedModelAnchor, mappingAnchor} from '../../model/anchors';
import type {MappingsData} from '../../page-data/page-data';
import type {Outline, OutlineCapability} from '../../page-data/outline';
import {capabilityOf} from '../outline';
import styles from './styles.module.css';

type Model = MappingsData['models'][number];
type Practice = Model['practices'][number];
type Named = NonNullable<MappingsData['capabilities'][number]['practices']>[number];
export type Relation = Named['relation'];

export interface MappingsProps {
  readonly data: MappingsData;
  readonly outline: Outline;
  /** The language of the page, as sources name theirs. */
  readonly language: string;
  readonly strings: {
    /** What a capability is to a practice, before the name of either. */
    readonly relations: Readonly<Record<Relation, string>>;
    readonly none: string;
    readonly sources: Readonly<Record<Model['source']['read'], string>>;
    /** When a source was read. */
    readonly read: (date: string) => string;
  };
  readonly href: (path: string) => string;
}

type PartProps = Omit<MappingsProps, 'language'>;

/** Area by area, each capability with the practices that are near it, model by model. */
export function ByCapability({data, outline, strings, href}: PartProps): ReactNode {
  return outline.areas.map(({id: area, title, capabilities}) => {
    const here = data.capabilities.filter(({capability}) =>
      capabilities.some(({id}) => id === capability),
    );
    if (here.length === 0) return null;
    return (
      <details key={area} className={styles.fold} data-area={area}>
        <summary>
          {area} {title}
        </summary>
        <dl className={styles.list}>
          {here.map(({capability, practices = [], none}) => (
            <div key={capability} id={mappingAnchor(capability)}>
              <dt>
                <CapabilityLink {...capabilityOf(outline, capability)} href={href} />
              </dt>
              {none ? (
                <dd>
                  {strings.none} {none}
                </dd>
              ) : (
                data.models.map((model) => {
                  const named = practices.filter((item) => item.model === model.id);
                  if (named.length === 0) return null;
                  return (
                    <dd key={model.id}>
                      <a href={`#${mappedModelAnchor(model.id)}`}>{model.title}</a>
                      <ul>
                        {named.map(({practice: id, relation}) => (
                          <li key={id}>
                            <Relation relation={relation} strings={strings} />{' '}
                            <PracticeName {...practiceOf(model, id)} language={model.language} />
                          </li>
                        ))}
                      </ul>
                    </dd>
                  );
                })
              )}
            </div>
          ))}
        </dl>
      </details>
    );
  });
}

/** Model by model, each of its practices with the capabilities that are near it. */
export function ByModel({data, outline, strings, href}: PartProps): ReactNode {
  return data.models.map((model) => {
    const {id, title, publisher, edition, address, leftOut, practices} = model;
    return (
      <details key={id} id={mappedModelAnchor(id)} className={styles.fold}>
        <summary>{title}</summary>
        <p>
          <a href={address}>{publisher}</a> · {edition}
        </p>
        {leftOut ? <p>{leftOut}</p> : null}
        {practices.length === 0 ? null : (
          <dl className={styles.list}>
            {practices.map((practice) => (
              <div key={practice.id}>
                <dt>
                  <PracticeName {...practice} language={model.language} />
                </dt>
                <dd>
                  <ul>
                    {nearTo(data, model, practice).map(({capability, relation}) => (
                      <li key={capability}>
                        <Relation relation={relation} strings={strings} />{' '}
                        <CapabilityLink {...capabilityOf(outline, capability)} href={href} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    );
  });
}

/** Where the names of each model's practices were read. */
export function MappingSources({
  data,
  language,
  strings,
}: Pick<MappingsProps, 'data' | 'language' | 'strings'>): ReactNode {
  return (
    <ul className={styles.sources}>
      {data.models.map(({id, title, source, read}) => (
        <li key={id}>
          <strong>{title}</strong>{' '}
          <span className={styles.read}>{strings.sources[source.read]}</span>
          <p>
            <a
              href={source.address}
              lang={source.language === language ? undefined : source.language}>
              {source.title}
            </a>
          </p>
          <p>{[source.publisher, read && strings.read(read)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}

function Relation({
  relation,
  strings,
}: {
  readonly relation: Relation;
  readonly strings: Pick<MappingsProps['strings'], 'relations'>;
}): ReactNode {
  return (
    <span className={styles.relation} data-relation={relation}>
      {strings.relations[relation]}
    </span>
  );
}

/** In the model's language, also where that is the page's: no term of the standard is looked for in it. */
function PracticeName({
  number,
  title,
  language,
}: Pick<Practice, 'number' | 'title'> & Pick<Model, 'language'>): ReactNode {
  return <span lang={language}>{number === undefined ? title : `${number} ${title}`}</span>;
}

function CapabilityLink({
  id,
  title,
  path,
  href,
}: OutlineCapability & Pick<MappingsProps, 'href'>): ReactNode {
  const name = `${id} ${title}`;
  return path === undefined ? name : <a href={href(path)}>{name}</a>;
}

/** @throws {Error} for a practice that is not there, which the check of references finds. */
function practiceOf({id: model, practices}: Model, id: string): Practice {
  const found = practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`${model} has no practice ${id}.`);
  return found;
}

function nearTo(
  {capabilities}: MappingsData,
  {id: model}: Model,
  {id: practice}: Practice,
): {readonly capability: string; readonly relation: Relation}[] {
  return capabilities.flatMap(({capability, practices = []}) =>
    practices
      .filter((named) => named.model === model && named.practice === practice)
      .map(({relation}) => ({capability, relation})),
  );
}
