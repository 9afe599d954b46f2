import {joinHan} from '../../content/join-han';

/** Joins the lines of Chinese text in pages as the checks read them. */
export default function remarkJoinHan() {
  return joinHan;
}
