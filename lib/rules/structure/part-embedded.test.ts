import { testExamples } from '@/lib/rules/testing';
import { rule } from './part-embedded';

testExamples(rule);
