import {Component, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

/**
 * Mounts React in the page's place for it (`../components/Island`), once, however often the code is run.
 *
 * @param name of the island
 * @param render what to show, given what the page tells, and the place as it was
 * @param styles rules that the page's stylesheet does not have
 */
export function mount<Settings>(
  name: string,
  render: (settings: Settings, place: HTMLElement) => ReactNode,
  styles = '',
): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!place || place.dataset.running !== undefined) return;
  if (styles) {
    const style = document.createElement('style');
    style.textContent = styles;
    document.head.append(style);
  }
  const content = render(JSON.parse(place.dataset.settings ?? '{}') as Settings, place);
  // All at once: whoever waits for the mark finds what is shown.
  flushSync(() =>
    createRoot(place).render(<Boundary words={place.dataset.broken ?? ''}>{content}</Boundary>),
  );
  place.dataset.running = '';
}

interface BoundaryProps {
  readonly words: string;
  readonly children: ReactNode;
}

/** Says so where something breaks. */
class Boundary extends Component<BoundaryProps, {readonly isBroken: boolean}> {
  override state = {isBroken: false};

  static getDerivedStateFromError(): {readonly isBroken: boolean} {
    return {isBroken: true};
  }

  override render(): ReactNode {
    return this.state.isBroken ? <p role="alert">{this.props.words}</p> : this.props.children;
  }
}
