import { testExamples } from '@/lib/rules/testing';
import { rule } from './heading-punctuation';

testExamples(rule);
