/** Characters that are frequent in offices' reports, the most frequent first. */
const COMMON =
  '的法政年治人一行建设府执开主度要件二责全工作进不推局和制次情况公报理会办项查是三实告市规案展员题为议学业化务动任审强组日发习专职在持信平有部党第区下管民原因现文县对加成关中息传国新大事宣定合解月问力重调依个范四计履安机提负保量数水委监存入决导以等训性统时改将律织领培率结足坚思点检普于面基资条期社程用分五处';

/** How rare a character is: 0 for the most frequent one. */
function rarity(character: string): number {
  const rank = COMMON.indexOf(character);
  return rank < 0 ? COMMON.length : rank;
}

/** Where the rarest two neighbours of a word stand in it: those by which it is soonest found. */
export function rarestPair(word: string): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + 1 < word.length; at++) {
    const rare = rarity(word.charAt(at)) + rarity(word.charAt(at + 1));
    if (rare <= most) continue;
    most = rare;
    best = at;
  }
  return best;
}
