import { testExamples } from '@/lib/rules/testing';
import { rule } from './level-skip';

testExamples(rule);
