import { testExamples } from '@/lib/rules/testing';
import { rule } from './plan-unreported';

testExamples(rule);
