import { defineBackground } from 'wxt/utils/define-background';
import { protectStorage } from './protect-storage';
import { registerSidePanel } from './side-panel';

// Wiring only: every job has a file of its own and is registered here.
export default defineBackground(() => {
  registerSidePanel();
  protectStorage();
});
