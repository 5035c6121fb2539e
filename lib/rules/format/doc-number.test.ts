import { testExamples } from '@/lib/rules/testing';
import { rule } from './doc-number';

testExamples(rule);
