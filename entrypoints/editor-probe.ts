import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '@/lib/editors/probe';

// Runs in every frame the panel may enter; what main returns is the frame's answer.
export default defineUnlistedScript(() => probe(document));
