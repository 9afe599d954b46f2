import type {ReactNode} from 'react';
import {useStore} from '../store';

export default function ResultView(): ReactNode {
  const {words} = useStore();
  return <h2 tabIndex={-1}>{words.app.result}</h2>;
}
