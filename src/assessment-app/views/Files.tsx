import type {ReactNode} from 'react';
import {useStore} from '../store';

export default function FilesView(): ReactNode {
  const {words} = useStore();
  return <h2 tabIndex={-1}>{words.app.files}</h2>;
}
