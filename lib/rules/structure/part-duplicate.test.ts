import { testExamples } from '@/lib/rules/testing';
import { rule } from './part-duplicate';

testExamples(rule);
