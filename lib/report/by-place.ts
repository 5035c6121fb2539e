import { onForget } from '@/lib/text/remember';
import { areSame } from '@/lib/text/remember-last';
import { isAlike } from './kept';

/** A function of one thing of a list, which answers as before for what stands where it stood. */
export function rememberByPlace<Element, Answer>(
  read: (element: Element) => Answer,
): (element: Element, place: number) => Answer {
  const elements: (Element | undefined)[] = [];
  const answers: (Answer | undefined)[] = [];
  onForget(() => {
    elements.length = 0;
    answers.length = 0;
  });
  return (element, place) => {
    const before = elements[place] === element ? answers[place] : undefined;
    if (before !== undefined) return before;
    const answer = read(element);
    // Without holes: an array with large ones is slow.
    for (let next = elements.length; next < place; next++) {
      elements.push(undefined);
      answers.push(undefined);
    }
    elements[place] = element;
    answers[place] = answer;
    return answer;
  };
}

/** As rememberLast, for each place of a list by itself; answers are plain data. */
export function rememberPlaces<Given extends readonly unknown[], Answer>(
  read: (...given: Given) => Answer,
): (place: number, ...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer }[] = [];
  onForget(() => {
    last = [];
  });
  return (place, ...given) => {
    const before = last[place];
    if (before && areSame(before.given, given)) return before.answer;
    const now = read(...given);
    const answer = before && isAlike(before.answer, now) ? before.answer : now;
    last[place] = { given, answer };
    return answer;
  };
}
