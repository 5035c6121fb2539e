import { testExamples } from '@/lib/rules/testing';
import { rule } from './part-order';

testExamples(rule);
