import {useState, type ReactNode} from 'react';
import type {CapabilityResult} from '../../assessment/results';
import type {SubjectArea} from '../../assessment/subject';
import {useStore} from '../store';

/** Capabilities by area, each a way to it with how far it is: quick and full mode have it at the same place. */
export default function JumpList({
  areas,
  progressOf,
  goTo,
}: {
  readonly areas: readonly SubjectArea[];
  /** What is said of a capability in scope. */
  readonly progressOf: (result: CapabilityResult) => string;
  readonly goTo: (capability: string) => void;
}): ReactNode {
  const {subject, results, place, words} = useStore();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="as-jump"
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{words.quick.jump}</summary>
      {isOpen
        ? areas.map((area) => (
            <section key={area.id}>
              {/* No heading: it stands before that of the view. */}
              <p id={`jump-${area.id}`}>
                <b>
                  {area.id} {area.title}
                </b>
              </p>
              <ul aria-labelledby={`jump-${area.id}`}>
                {area.capabilities.map((id) => {
                  const result = results.capabilities.find((found) => found.id === id);
                  const capability = subject.capabilities.find((found) => found.id === id);
                  if (!result || !capability) return null;
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        aria-current={place.capability === id ? 'true' : undefined}
                        onClick={() => {
                          setOpen(false);
                          goTo(id);
                        }}>
                        <span>
                          <b>{id}</b> {capability.title}
                        </span>
                        <span className="as-muted">
                          {result.outOfScope === undefined
                            ? progressOf(result)
                            : words.quick.outOfScope}
                        </span>
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))
        : null}
    </details>
  );
}
