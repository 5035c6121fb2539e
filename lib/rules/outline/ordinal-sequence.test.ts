import { testExamples } from '@/lib/rules/testing';
import { rule } from './ordinal-sequence';

testExamples(rule);
