import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOwnership } from '@/lib/editors/ownership';
import { worldName } from '@/lib/editors/world-name';

const RUNNING = Symbol.for(worldName('ownership'));

// In the page's world, beside an adapter that is not.
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true };
  if (!world[RUNNING]) answerOwnership(document);
  world[RUNNING] = true;
});
