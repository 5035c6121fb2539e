import { testExamples } from '@/lib/rules/testing';
import { rule } from './problem-unanswered';

testExamples(rule);
