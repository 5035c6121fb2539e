import { testExamples } from '@/lib/rules/testing';
import { rule } from './part-missing';

testExamples(rule);
