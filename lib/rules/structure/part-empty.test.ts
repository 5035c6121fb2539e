import { testExamples } from '@/lib/rules/testing';
import { rule } from './part-empty';

testExamples(rule);
